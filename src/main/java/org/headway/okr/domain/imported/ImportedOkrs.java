package org.headway.okr.domain.imported;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What was understood of OKRs that somebody brought in; nothing of it is written yet. Every line of theirs that says
 * something is in one of the areas or among the unread.
 */
public record ImportedOkrs(List<ImportedArea> areas, List<UnreadLine> unread, List<ImportedTable> tables) {

    public ImportedOkrs {
        areas = List.copyOf(areas);
        unread = List.copyOf(unread);
        tables = List.copyOf(tables);
    }

    /** Of a text without tables. */
    public ImportedOkrs(List<ImportedArea> areas, List<UnreadLine> unread) {
        this(areas, unread, List.of());
    }

    /** The same with starts that somebody gave, by line, to key results that have none. */
    public ImportedOkrs starting(Map<Integer, BigDecimal> starts) {
        return new ImportedOkrs(
                areas.stream().map(area -> area.starting(starts)).toList(), unread, tables);
    }

    /** The same with whom names mean that are no user's, by their words. */
    public ImportedOkrs meaning(Map<String, String> people) {
        return new ImportedOkrs(areas.stream().map(area -> area.meaning(people)).toList(), unread, tables);
    }

    /** Everybody who is named as a champion, as often as they are. */
    public Stream<ImportedChampion> champions() {
        return allKeyResults().map(ImportedKeyResult::champion).filter(ImportedChampion::isNamed);
    }

    /** All key results, in their order. */
    public Stream<ImportedKeyResult> allKeyResults() {
        return areas.stream()
                .flatMap(area -> area.objectives().stream())
                .flatMap(objective -> objective.keyResults().stream());
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
