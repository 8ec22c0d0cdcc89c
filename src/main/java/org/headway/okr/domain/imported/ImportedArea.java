package org.headway.okr.domain.imported;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An area that was named in what somebody brought in.
 *
 * @param line where its name stands, from 1; where it has none, where its first objective stands
 * @param name empty for the area that the reader chose
 * @param parent name of the area around it; that one comes before it in the list
 */
public record ImportedArea(
        int line, Optional<String> name, Optional<String> parent, List<ImportedObjective> objectives) {

    public ImportedArea {
        objectives = List.copyOf(objectives);
    }

    ImportedArea starting(Map<Integer, BigDecimal> starts) {
        return new ImportedArea(
                line,
                name,
                parent,
                objectives.stream().map(objective -> objective.starting(starts)).toList());
    }

    ImportedArea meaning(Map<String, String> people) {
        return new ImportedArea(
                line,
                name,
                parent,
                objectives.stream().map(objective -> objective.meaning(people)).toList());
    }

    /** Number of key results of all its objectives. */
    public int keyResults() {
        return objectives.stream()
                .mapToInt(objective -> objective.keyResults().size())
                .sum();
    }

    /** Number of its key results that somebody should look at. */
    public int toLookAt() {
        return Math.toIntExact(objectives.stream()
                .flatMap(objective -> objective.keyResults().stream())
                .filter(ImportedKeyResult::isToLookAt)
                .count());
    }
}
