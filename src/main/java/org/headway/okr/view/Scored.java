package org.headway.okr.view;

import java.util.stream.Stream;
import org.headway.okr.domain.table.OkrTable;

/** Whether what is closed has scores to show. Programmes do without them, and what was closed shows what was said then. */
public final class Scored {

    private Scored() {}

    /** Areas under one head have the same columns. */
    public static boolean has(OkrTable.Section section, OkrTable table) {
        Stream<OkrTable.Section> alike = table.isClosed() ? table.sections().stream() : Stream.of(section);
        return alike.anyMatch(Scored::has);
    }

    public static boolean has(OkrTable.Section section) {
        return section.groups().stream()
                .flatMap(group -> group.rows().stream())
                .flatMap(row -> row.scoring().stream())
                .anyMatch(scoring -> scoring.score().isPresent());
    }
}
