package org.headway.okr.platform.link;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.headway.okr.service.admin.StatusLine;
import org.headway.okr.service.admin.StatusLines;

/** Whether there is a link to the other product. It asks the other product nothing. */
@Named
public final class LinkStatus implements StatusLines {

    private final LinkedProduct linked;

    @Inject
    public LinkStatus(LinkedProduct linked) {
        this.linked = linked;
    }

    @Override
    public int place() {
        return 30;
    }

    @Override
    public List<StatusLine> lines() {
        String said = linked.exists() ? "okr.admin.health.linked" : "okr.admin.health.not-linked";
        return List.of(new StatusLine("okr.admin.health.link", said, List.of()));
    }
}
