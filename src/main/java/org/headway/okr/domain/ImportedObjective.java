package org.headway.okr.domain;

import java.util.List;

/**
 * An objective in what somebody brought in.
 *
 * @param line where it stands, from 1
 * @param title at most {@link Objective#TITLE_LIMIT} characters
 * @param note what its author wrote after it, at most {@link CheckIn#ANSWER_LIMIT} characters; empty if nothing
 */
public record ImportedObjective(int line, String title, String note, List<ImportedKeyResult> keyResults) {

    public ImportedObjective {
        keyResults = List.copyOf(keyResults);
    }
}
