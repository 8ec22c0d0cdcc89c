package org.headway.okr.service.admin;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.headway.okr.domain.action.PullProgress;
import org.headway.okr.service.issue.Pulling;
import org.headway.okr.service.store.PullStore;

/** Whether links are pulled, in the product that mirrors them. */
@Named
public final class PullStatus implements StatusLines {

    private final Pulling pulling;
    private final PullStore pull;

    @Inject
    public PullStatus(Pulling pulling, PullStore pull) {
        this.pulling = pulling;
        this.pull = pull;
    }

    @Override
    public int place() {
        return 40;
    }

    @Override
    public List<StatusLine> lines() {
        return pulling.isNeeded() ? List.of(line()) : List.of();
    }

    private StatusLine line() {
        PullProgress progress = pull.progress();
        if (pull.account().person().isEmpty()) {
            return said("okr.admin.pull.nobody");
        }
        if (progress.isUnderWay()) {
            return said("okr.admin.pull.waiting", progress.done(), progress.total());
        }
        return progress.ended().isPresent()
                ? said("okr.admin.pull.done", progress.done())
                : said("okr.admin.pull.never");
    }

    private static StatusLine said(String key, Serializable... numbers) {
        return new StatusLine("okr.admin.health.pull", key, List.of(numbers));
    }
}
