package org.headway.okr.view.bringin;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.headway.okr.domain.imported.ColumnMeaning;
import org.headway.okr.domain.imported.ImportedColumn;
import org.headway.okr.view.Words;

/** A column of a table, with what it may mean. */
public record ColumnView(String name, boolean leftOut, List<ChoiceView> meanings) {

    public ColumnView {
        meanings = List.copyOf(meanings);
    }

    /**
     * Of a column.
     *
     * @param number its place from 1 on, for one without a name
     */
    static ColumnView of(ImportedColumn column, int number, Words words) {
        return new ColumnView(
                column.name().isEmpty() ? words.say("okr.bring-in.column", number) : column.name(),
                column.meaning() == ColumnMeaning.LEFT_OUT,
                Arrays.stream(ColumnMeaning.values())
                        .map(meaning ->
                                new ChoiceView(meaning.name(), name(meaning, words), meaning == column.meaning()))
                        .toList());
    }

    private static String name(ColumnMeaning meaning, Words words) {
        return words.say(
                "okr.bring-in.column." + meaning.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
