package org.headway.devhost.confluence;

import java.util.Map;

/** What stands in the editor: where saving goes, and the text so far. */
record Draft(HostSpace space, String action, Map<String, String> hidden, String title, String storage, String notice) {
    static Draft of(HostSpace space) {
        return new Draft(space, "createpage.action", Map.of("spaceKey", space.getKey()), "", "", "");
    }

    static Draft of(HostSpace space, PageVersion page) {
        Map<String, String> hidden =
                Map.of("pageId", Long.toString(page.pageId()), "version", Integer.toString(page.version()));
        return new Draft(space, "editpage.action", hidden, page.title(), page.storage(), "");
    }

    Draft with(String newTitle, String newStorage, String newNotice) {
        return new Draft(space, action, hidden, newTitle, newStorage, newNotice);
    }
}
