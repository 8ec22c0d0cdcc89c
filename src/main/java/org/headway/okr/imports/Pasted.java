package org.headway.okr.imports;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.headway.okr.domain.imported.ColumnMeaning;
import org.headway.okr.domain.imported.ImportedOkrs;
import org.headway.okr.domain.imported.UnreadLine;

/** Reads OKRs out of whatever people paste: rows of a spreadsheet, a text with tables in it, lists. */
public final class Pasted {

    private Pasted() {}

    /** Reads a whole text; {@code chosen} is what somebody says the columns of its tables mean. */
    public static ImportedOkrs read(String text, List<List<ColumnMeaning>> chosen, Locale locale) {
        Optional<PageTable> whole = SeparatedText.read(text);
        if (whole.isPresent()) {
            return Tables.read(List.of(whole.get()), chosen, locale);
        }
        List<String> lines = new ArrayList<>(text.lines().toList());
        List<PageTable> tables = tablesOutOf(lines);
        if (tables.isEmpty()) {
            return PastedText.read(text, locale);
        }
        ImportedOkrs inLists = PastedText.read(String.join("\n", lines), locale);
        ImportedOkrs inTables = Tables.read(tables, chosen, locale);
        return new ImportedOkrs(
                Stream.concat(inLists.areas().stream(), inTables.areas().stream())
                        .toList(),
                Stream.concat(
                                inLists.unread().stream().filter(line -> !isObjective(line, inTables)),
                                inTables.unread().stream())
                        .sorted(Comparator.comparingInt(UnreadLine::line))
                        .toList(),
                inTables.tables());
    }

    /** Whether a heading became the objective of the table below it. */
    private static boolean isObjective(UnreadLine heading, ImportedOkrs tables) {
        return tables.areas().stream()
                .flatMap(area -> area.objectives().stream())
                .anyMatch(objective -> heading.text().equals(objective.title()));
    }

    /** The tables of Markdown; their lines are blank after this. */
    private static List<PageTable> tablesOutOf(List<String> lines) {
        List<PageTable> tables = new ArrayList<>();
        String heading = "";
        for (int line = 0; line < lines.size(); line++) {
            int end = MarkdownTable.end(lines, line);
            if (end > line) {
                tables.add(MarkdownTable.read(heading, lines, line, end));
                Collections.fill(lines.subList(line, end), "");
                line = end - 1;
            } else if (lines.get(line).startsWith("#")) {
                heading = lines.get(line).replaceFirst("^#+\\s*", "").strip();
            } else if (!lines.get(line).isBlank()) {
                heading = "";
            }
        }
        return tables;
    }
}
