package org.headway.okr.rest.bringin;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.headway.okr.domain.WriteId;
import org.headway.okr.domain.imported.ColumnMeaning;
import org.headway.okr.domain.imported.ImportedColumn;
import org.headway.okr.domain.imported.ImportedOkrs;
import org.headway.okr.domain.imported.ImportedTable;
import org.headway.okr.imports.PageTable;
import org.headway.okr.imports.Pasted;
import org.headway.okr.imports.Tables;
import org.headway.okr.rest.Input;
import org.headway.okr.service.InvalidInput;
import org.headway.okr.service.bringin.BringInText;
import org.jspecify.annotations.Nullable;

/**
 * OKRs that somebody pasted, or the tables of a page, and where they should go.
 *
 * @param id made by the client, the same for every retry; a preview needs none
 * @param text what was pasted; where it is blank the tables are read
 * @param columns what the columns of each table mean, by the names of {@link ColumnMeaning}; guessed where missing
 * @param starts where key results begin that do not say so, by the number of their line
 * @param people user names of those whom names mean that are no user's, by their words
 * @param drafts {@code true} to keep the objectives drafts
 */
public record BringInRequest(
        @Nullable String id,
        @Nullable String container,
        @Nullable String team,
        @Nullable String cycle,
        @Nullable String text,
        @Nullable List<TableRequest> tables,
        @Nullable List<List<String>> columns,
        @Nullable Map<String, String> starts,
        @Nullable Map<String, String> people,
        @Nullable String drafts) {

    /** Most characters that one paste, or the tables of one page, may have. */
    private static final int LIMIT = 1_000_000;

    /** Most key results, and objectives, that one transaction should carry. */
    private static final int KEY_RESULTS = 1000;

    /** Most rows of tables with key results. */
    private static final int ROWS = 500;

    /** Most rows of all, those of tables that are no OKRs too: a grid takes room for each, even where nothing stands in it. */
    private static final int ROWS_OF_ALL = 5000;

    Optional<WriteId> madeId() {
        return Input.writeId(id);
    }

    boolean isOfPage() {
        return Input.text(text).isBlank();
    }

    String place() {
        return Input.text(container);
    }

    BringInText text(Locale locale) {
        ImportedOkrs read = isOfPage() ? ofPage(locale) : pasted(locale);
        if (read.keyResults() > KEY_RESULTS || read.objectives() > KEY_RESULTS) {
            throw new InvalidInput("text", "okr.error.too-many", read.keyResults(), KEY_RESULTS);
        }
        int rows = read.tables().stream()
                .filter(BringInRequest::hasKeyResults)
                .mapToInt(ImportedTable::lines)
                .sum();
        if (rows > ROWS) {
            throw new InvalidInput("text", "okr.error.too-many-rows", rows, ROWS);
        }
        return new BringInText(
                place(),
                Input.text(team),
                Input.text(cycle),
                read.starting(starts(locale)).meaning(meant()),
                Input.flag("drafts", drafts));
    }

    private ImportedOkrs pasted(Locale locale) {
        String pasted = Input.text(text);
        requireRoom(pasted.length());
        requireFewRows((int) pasted.lines().count());
        return Pasted.read(pasted, chosen(), locale);
    }

    private ImportedOkrs ofPage(Locale locale) {
        List<TableRequest> sent = Input.list(tables);
        if (sent.isEmpty()) {
            throw new InvalidInput("text", "okr.error.empty");
        }
        requireFewRows(sent.stream().mapToInt(TableRequest::length).sum());
        requireRoom(sent.stream().mapToInt(TableRequest::size).sum());
        List<PageTable> read = new ArrayList<>();
        int line = 1;
        for (TableRequest table : sent) {
            read.add(table.table(line));
            line += read.get(read.size() - 1).rows().size();
        }
        return Tables.read(read, chosen(), locale);
    }

    private static void requireRoom(int characters) {
        if (characters > LIMIT) {
            throw new InvalidInput("text", "okr.error.too-long", characters, LIMIT);
        }
    }

    private static void requireFewRows(int rows) {
        if (rows > ROWS_OF_ALL) {
            throw new InvalidInput("text", "okr.error.too-many-rows", rows, ROWS);
        }
    }

    private static boolean hasKeyResults(ImportedTable table) {
        return table.columns().stream().map(ImportedColumn::meaning).anyMatch(ColumnMeaning.KEY_RESULT::equals);
    }

    private List<List<ColumnMeaning>> chosen() {
        return Input.list(columns).stream()
                .map(table -> Input.list(table).stream()
                        .map(meaning -> Input.oneOf(ColumnMeaning.class, "columns", meaning))
                        .toList())
                .toList();
    }

    private Map<String, String> meant() {
        Map<String, String> read = new HashMap<>();
        if (people != null) {
            people.forEach((words, userName) -> Input.maybe(userName)
                    .filter(name -> words != null)
                    .ifPresent(name -> {
                        var unused = read.put(words, name.strip());
                    }));
        }
        return read;
    }

    private Map<Integer, BigDecimal> starts(Locale locale) {
        Map<Integer, BigDecimal> read = new HashMap<>();
        if (starts != null) {
            starts.forEach((line, start) -> Input.maybeTyped("starts", start, locale)
                    .filter(value -> line != null && line.matches("\\d{1,7}"))
                    .ifPresent(value -> {
                        var unused = read.put(Integer.valueOf(line), value);
                    }));
        }
        return read;
    }
}
