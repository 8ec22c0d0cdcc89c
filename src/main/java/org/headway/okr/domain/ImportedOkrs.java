package org.headway.okr.domain;

import java.util.List;

/**
 * What was understood of OKRs that somebody brought in; nothing of it is written yet. Every line of theirs that says
 * something is in one of the areas or among the unread.
 */
public record ImportedOkrs(List<ImportedArea> areas, List<UnreadLine> unread) {

    public ImportedOkrs {
        areas = List.copyOf(areas);
        unread = List.copyOf(unread);
    }

    /** Number of objectives in all areas. */
    public int objectives() {
        return areas.stream().mapToInt(area -> area.objectives().size()).sum();
    }

    /** Number of key results in all areas. */
    public int keyResults() {
        return areas.stream().mapToInt(ImportedArea::keyResults).sum();
    }

    /** Number of key results that somebody should look at before they are brought in. */
    public int toLookAt() {
        return areas.stream().mapToInt(ImportedArea::toLookAt).sum();
    }
}
