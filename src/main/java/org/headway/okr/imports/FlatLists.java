package org.headway.okr.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.headway.okr.domain.Measure;
import org.headway.okr.domain.text.MeasureText;

/**
 * Lists without a second level below headings: there a heading is the objective and its items are the key results, if most
 * of them are measured. Where anything is nested or labelled, that says it already.
 */
final class FlatLists {

    private static final String OBJECTIVE = "Objective: ";

    private FlatLists() {}

    /** The same pieces; headings that are objectives say so. */
    static List<Piece> labelled(List<Piece> pieces, Locale locale) {
        if (!areAllThereIs(pieces, locale)) {
            return pieces;
        }
        List<Piece> told = new ArrayList<>();
        for (int index = 0; index < pieces.size(); index++) {
            Piece piece = pieces.get(index);
            told.add(isAboveItems(pieces, index) ? piece.saying(OBJECTIVE + piece.text()) : piece);
        }
        return told;
    }

    private static boolean areAllThereIs(List<Piece> pieces, Locale locale) {
        List<Piece> items =
                pieces.stream().filter(piece -> piece.kind() == Piece.Kind.ITEM).toList();
        boolean flat = items.stream().map(Piece::depth).distinct().count() == 1;
        boolean labelled =
                pieces.stream().anyMatch(piece -> Label.of(piece.text()).isPresent());
        boolean below = !items.isEmpty() && pieces.indexOf(items.get(0)) > 0 && startsBelowAHeading(pieces);
        return flat && !labelled && below && 2 * measured(items, locale) > items.size();
    }

    private static boolean startsBelowAHeading(List<Piece> pieces) {
        return pieces.stream()
                .filter(piece -> piece.kind() == Piece.Kind.HEADING || piece.kind() == Piece.Kind.ITEM)
                .findFirst()
                .filter(first -> first.kind() == Piece.Kind.HEADING)
                .isPresent();
    }

    private static long measured(List<Piece> items, Locale locale) {
        return items.stream()
                .map(item -> MeasureText.read(InlineText.of(item.text()).plain(), "", locale)
                        .measure())
                .filter(measure -> !(measure instanceof Measure.Milestone))
                .count();
    }

    private static boolean isAboveItems(List<Piece> pieces, int index) {
        if (pieces.get(index).kind() != Piece.Kind.HEADING) {
            return false;
        }
        return pieces.stream()
                .skip(index + 1L)
                .filter(piece -> piece.kind() == Piece.Kind.HEADING || piece.kind() == Piece.Kind.ITEM)
                .findFirst()
                .filter(next -> next.kind() == Piece.Kind.ITEM)
                .isPresent();
    }
}
