package org.headway.okr.imports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.headway.okr.domain.imported.ColumnMeaning;
import org.headway.okr.domain.imported.ImportedChampion;
import org.headway.okr.domain.imported.UnreadLine;
import org.headway.okr.domain.imported.UnreadLine.Reason;

/** What the cells of a key result's rows say, by meaning, while they are being read. */
final class RowCells {

    /** A longer one is no name. */
    private static final int LONGEST_NAME = 255;

    /** Words under the head of their column. */
    record Said(String head, String text) {

        static final Said NOTHING = new Said("", "");

        String withHead() {
            return head.isEmpty() ? text : head + ": " + text;
        }
    }

    private final int line;
    private final String title;
    private final Map<ColumnMeaning, Said> said = new EnumMap<>(ColumnMeaning.class);
    private final List<Said> notes = new ArrayList<>();
    private final List<UnreadLine> unread = new ArrayList<>();
    private ImportedChampion champion = ImportedChampion.nobody();

    RowCells(int line, String title) {
        this.line = line;
        this.title = title;
    }

    /** A second text of the same meaning is a note, as is all that has no place of its own. */
    void add(ColumnMeaning meaning, Said words, String mention) {
        switch (meaning) {
            case LEFT_OUT -> {}
            case NOTES -> notes.add(words);
            case STATUS -> {
                var unused = said.putIfAbsent(meaning, words);
                notes.add(words);
            }
            case CHAMPION -> name(words, mention);
            default -> {
                if (said.putIfAbsent(meaning, words) != null) {
                    notes.add(words);
                }
            }
        }
    }

    /** A name that cannot be the champion's is no note either: those read notes who may not know people. */
    private void name(Said words, String mention) {
        if (words.text().length() > LONGEST_NAME) {
            unread.add(new UnreadLine(line, words.text(), Reason.TOO_LONG));
        } else if (champion.isNamed()) {
            unread.add(new UnreadLine(line, words.text(), Reason.SECOND_CHAMPION));
        } else {
            champion = new ImportedChampion(words.text().replace('\n', ' '), mention, false);
        }
    }

    int line() {
        return line;
    }

    String title() {
        return title;
    }

    Said of(ColumnMeaning meaning) {
        return said.getOrDefault(meaning, Said.NOTHING);
    }

    ImportedChampion champion() {
        return champion;
    }

    /** What of the cells is left out. */
    List<UnreadLine> unread() {
        return unread;
    }

    /** What becomes the note; where there are several, each says which column it comes from. */
    List<Said> notes() {
        return notes;
    }
}
