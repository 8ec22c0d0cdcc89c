package org.headway.devhost.confluence;

import java.io.IOException;
import java.util.Map;
import org.headway.devhost.action.NotFound;
import org.headway.devhost.action.Visit;

/** The site's dashboard, a space's pages, and making and deleting spaces. */
final class SpacePages {
    private final Wiki wiki;
    private final Frame frame;

    SpacePages(Wiki wiki, Frame frame) {
        this.wiki = wiki;
        this.frame = frame;
    }

    void dashboard(Visit visit) throws IOException {
        visit.answer(frame.onSite("Dashboard", "confluence/dashboard.vm", Map.of("app", frame.app())));
    }

    void display(Visit visit) throws IOException {
        String[] path = visit.rest().split("/", 2);
        HostSpace space = wiki.space(path[0]);
        if (path.length == 2 && !path[1].isEmpty()) {
            // Jetty has decoded all but the plus signs with which Confluence writes blanks.
            visit.goTo(wiki.page(space, path[1].replace('+', ' '))
                    .orElseThrow(NotFound::new)
                    .path());
            return;
        }
        visit.answer(frame.inSpace(space, space.getName(), "confluence/space.vm", Map.of()));
    }

    void create(Visit visit) throws IOException {
        if (visit.isPost()) {
            HostSpace space = wiki.createSpace(visit.parameter("key"), visit.parameter("name"));
            visit.goTo("/display/" + space.getKey());
        } else {
            visit.answer(frame.onSite("Create a space", "confluence/create-space.vm", Map.of()));
        }
    }

    void copy(Visit visit) throws IOException {
        HostSpace space = wiki.space(visit.parameter("key"));
        if (!visit.isPost()) {
            throw new NotFound();
        }
        HostSpace copy = wiki.copy(space, visit.parameter("newKey"), visit.parameter("name"));
        visit.goTo("/display/" + copy.getKey());
    }

    void remove(Visit visit) throws IOException {
        HostSpace space = wiki.space(visit.parameter("key"));
        if (visit.isPost()) {
            wiki.remove(space);
            visit.goTo("/");
        } else {
            visit.answer(frame.inSpace(space, "Delete space", "confluence/remove-space.vm", Map.of()));
        }
    }
}
