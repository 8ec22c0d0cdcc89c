package org.headway.okr.imports;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.headway.okr.domain.imported.ImportedArea;
import org.headway.okr.domain.imported.ImportedOkrs;
import org.headway.okr.domain.imported.UnreadLine;

/** Reads OKRs out of Markdown or plain text. */
public final class PastedText {

    private PastedText() {}

    /** Reads a whole text; its author's language says what a comma in a number means. */
    public static ImportedOkrs read(String text, Locale locale) {
        PastedLines pasted = PastedLines.of(text);
        List<Piece> pieces = Blocks.of(PlainLayout.toMarkdown(pasted.lines()), pasted.lines());
        Outline outline = new Outline();
        FlatLists.labelled(pieces, locale).forEach(outline::add);
        List<UnreadLine> unread = new ArrayList<>(pasted.unread());
        unread.addAll(outline.unread());
        unread.addAll(inNoPiece(pasted.lines(), pieces));
        List<ImportedArea> areas = new Assembly(locale, unread).areas(outline.sections());
        areas = new Repetitions(unread).leftOutOf(areas);
        unread.sort(Comparator.comparingInt(UnreadLine::line));
        return new ImportedOkrs(areas, unread);
    }

    /** Lines that structure leaves over: rules, empty items, fences of code. */
    private static List<UnreadLine> inNoPiece(List<String> lines, List<Piece> pieces) {
        BitSet read = new BitSet();
        pieces.forEach(piece -> read.set(piece.line(), piece.line() + piece.lines()));
        List<UnreadLine> over = new ArrayList<>();
        for (int line = 1; line <= lines.size(); line++) {
            String text = lines.get(line - 1).strip();
            if (!read.get(line) && !text.isEmpty()) {
                over.add(UnreadLine.outside(line, text));
            }
        }
        return over;
    }
}
