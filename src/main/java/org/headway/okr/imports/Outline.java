package org.headway.okr.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.headway.okr.domain.imported.UnreadLine;
import org.headway.okr.domain.imported.UnreadLine.Reason;
import org.headway.okr.domain.text.NoteSign;

/**
 * Gives each piece of a text its place, in one pass: headings open sections, the outermost items are objectives, items
 * in them key results, and what is nested deeper belongs to the key result's note: it explains, it is not measured. A
 * {@link Label} says more than the nesting.
 */
final class Outline {

    private final List<Section> sections = new ArrayList<>(List.of(Section.withoutHeading()));
    private final List<UnreadLine> unread = new ArrayList<>();
    private final Nesting nesting = new Nesting();
    private Optional<Entry> objective = Optional.empty();
    private Optional<Entry> keyResult = Optional.empty();
    private int objectiveDepth;
    private int keyResultDepth;
    private boolean titleSeen;

    void add(Piece piece) {
        switch (piece.kind()) {
            case HEADING -> heading(piece);
            case ITEM -> item(piece);
            case TEXT -> text(piece);
            case LINK_ADDRESS -> leaveOut(piece, Reason.LINK_ADDRESS);
        }
    }

    List<Section> sections() {
        return sections;
    }

    List<UnreadLine> unread() {
        return unread;
    }

    private Section section() {
        return sections.get(sections.size() - 1);
    }

    private void heading(Piece piece) {
        InlineText words = InlineText.of(piece.text());
        Optional<Label> label = Label.of(words.plain());
        boolean title = piece.depth() == 1 && !titleSeen;
        titleSeen |= title;
        if (label.isPresent() && !label.get().standsAlone()) {
            labelled(piece, words, label.get(), 0);
        } else if (words.plain().isBlank()) {
            leaveOut(piece, Reason.ONLY_MARKS);
        } else if (label.isPresent() || CycleWords.only(words.plain())) {
            leaveOut(piece, title ? Reason.TITLE : Reason.ONLY_A_LABEL);
        } else {
            sections.add(section().next(piece.line(), piece.depth(), words.plain(), title));
            objective = Optional.empty();
            keyResult = Optional.empty();
        }
    }

    private void item(Piece piece) {
        InlineText words = InlineText.of(piece.text());
        Optional<Label> label = Label.of(words.plain());
        boolean speaks =
                label.map(found -> !found.standsAlone()).orElse(!words.plain().isBlank());
        int depth = nesting.at(piece.depth(), speaks);
        if (!speaks) {
            leaveOut(piece, label.isPresent() ? Reason.ONLY_A_LABEL : Reason.ONLY_MARKS);
        } else if (label.isPresent()) {
            labelled(piece, words, label.get(), depth);
        } else if (objective.isEmpty() || depth <= objectiveDepth) {
            startObjective(entry(piece.line(), words, 0), depth);
        } else if (keyResult.isEmpty() || depth <= keyResultDepth) {
            startKeyResult(piece, entry(piece.line(), words, 0), depth);
        } else {
            addToNote(keyResult, piece, words.withAddresses(0));
        }
    }

    private void labelled(Piece piece, InlineText words, Label label, int depth) {
        Entry entry =
                entry(piece.line(), words, words.plain().length() - label.rest().length());
        if (label.isObjective()) {
            startObjective(entry, depth);
        } else {
            startKeyResult(piece, entry, depth);
        }
    }

    /** Text in an item, or right below an objective's own heading, is a note. */
    private void text(Piece piece) {
        boolean belowHeading = objective.isPresent() && objectiveDepth == 0 && keyResult.isEmpty();
        if (piece.depth() > 0 || belowHeading) {
            boolean ofObjective = nesting.around(piece.depth()) <= objectiveDepth;
            Optional<Entry> last = ofObjective ? objective : keyResult.or(() -> objective);
            addToNote(last, piece, InlineText.of(piece.text()).withAddresses(0));
        } else {
            unread.add(UnreadLine.outside(piece.line(), piece.text().replace('\n', ' ')));
        }
    }

    private void startObjective(Entry entry, int depth) {
        section().add(entry);
        objective = Optional.of(entry);
        objectiveDepth = depth;
        keyResult = Optional.empty();
    }

    private void startKeyResult(Piece piece, Entry entry, int depth) {
        if (objective.isEmpty()) {
            leaveOut(piece, Reason.NO_OBJECTIVE_BEFORE);
            return;
        }
        objective.get().add(entry);
        keyResult = Optional.of(entry);
        keyResultDepth = depth;
    }

    private void addToNote(Optional<Entry> last, Piece piece, String text) {
        if (last.isPresent()) {
            last.get().addToNote(text);
        } else {
            unread.add(UnreadLine.outside(piece.line(), piece.text().replace('\n', ' ')));
        }
    }

    private void leaveOut(Piece piece, Reason reason) {
        unread.add(new UnreadLine(piece.line(), piece.text().replace('\n', ' '), reason));
    }

    private static Entry entry(int line, InlineText words, int start) {
        String text = words.plain().substring(start);
        return NoteSign.in(text)
                .map(sign -> new Entry(
                        line,
                        text.substring(0, sign.start()).strip(),
                        words.withAddresses(start + sign.end()).strip()))
                .orElseGet(() -> new Entry(line, text.strip(), ""));
    }
}
