package org.headway.okr.domain.imported;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.headway.okr.domain.Objective;

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

    ImportedObjective starting(Map<Integer, BigDecimal> starts) {
        return new ImportedObjective(
                line,
                title,
                keyResults.stream()
                        .map(keyResult -> starts.containsKey(keyResult.line())
                                ? keyResult.from(starts.get(keyResult.line()))
                                : keyResult)
                        .toList());
    }

    ImportedObjective meaning(Map<String, String> people) {
        return new ImportedObjective(
                line,
                title,
                keyResults.stream().map(keyResult -> keyResult.meaning(people)).toList());
    }
}
