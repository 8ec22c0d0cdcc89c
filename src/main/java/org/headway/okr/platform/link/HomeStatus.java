package org.headway.okr.platform.link;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URI;
import java.util.List;
import org.headway.okr.service.admin.StatusLine;
import org.headway.okr.service.admin.StatusLines;

/** Which product keeps the OKRs, and what that means for those that are here. It asks nobody. */
@Named
public final class HomeStatus implements StatusLines {

    private final Home home;
    private final LinkedProduct linked;

    @Inject
    public HomeStatus(Home home, LinkedProduct linked) {
        this.home = home;
        this.linked = linked;
    }

    @Override
    public int place() {
        return 31;
    }

    @Override
    public List<StatusLine> lines() {
        return List.of(
                switch (home.remembered()) {
                    case HERE -> new StatusLine("okr.admin.health.home", "okr.admin.health.home.here", List.of());
                    case UNKNOWN -> new StatusLine("okr.admin.health.home", "okr.admin.health.home.unknown", List.of());
                    case LINKED ->
                        new StatusLine(
                                "okr.admin.health.home",
                                "okr.admin.health.home.linked",
                                List.of(linked.address().map(URI::toString).orElse("Confluence")));
                });
    }
}
