package org.headway.okr.confluence;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import java.util.Optional;
import org.headway.okr.service.issue.Pulling;

/** Confluence is where links are kept. */
@ConfluenceComponent
public final class NothingToPull implements Pulling {

    @Override
    public boolean isNeeded() {
        return false;
    }

    @Override
    public boolean isElsewhere() {
        return true;
    }

    @Override
    public Optional<String> tried() {
        return Optional.empty();
    }

    @Override
    public void soon() {}
}
