package org.headway.okr.domain;

import java.util.List;

/**
 * An objective in what somebody brought in.
 *
 * @param line where it stands, from 1
 * @param title at most {@link Objective#TITLE_LIMIT} characters
 */
public record ImportedObjective(int line, String title, List<ImportedKeyResult> keyResults) {

    public ImportedObjective {
        keyResults = List.copyOf(keyResults);
    }
}
