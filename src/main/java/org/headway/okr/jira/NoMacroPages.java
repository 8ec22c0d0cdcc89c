package org.headway.okr.jira;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import java.util.List;
import org.headway.okr.service.NotFound;
import org.headway.okr.service.freeze.MacroPage;
import org.headway.okr.service.freeze.MacroPages;
import org.headway.okr.service.freeze.Outcome;

/** Jira has no pages and no macros. */
@JiraComponent
public final class NoMacroPages implements MacroPages {

    @Override
    public boolean exist() {
        return false;
    }

    @Override
    public Found find(int from, int limit) {
        return new Found(List.of(), false);
    }

    @Override
    public Outcome look(MacroPage page) {
        throw new NotFound();
    }

    @Override
    public Outcome freeze(long pageId) {
        throw new NotFound();
    }
}
