package org.headway.okr.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.imported.ImportedArea;
import org.headway.okr.domain.imported.ImportedObjective;
import org.headway.okr.domain.imported.UnreadLine;
import org.headway.okr.domain.imported.UnreadLine.Reason;
import org.headway.okr.domain.text.TitleAndNote;
import org.headway.okr.domain.text.Titles;

/** The objectives found in tables, by title: an objective that stands in each of its rows is one. */
final class ObjectivesOfTables {

    private record Found(int line, String title, List<RowCells> keyResults) {}

    private final Map<String, Found> found = new LinkedHashMap<>();
    private final Consumer<UnreadLine> unread;
    private Optional<Found> current = Optional.empty();
    private String heading = "";
    private int headingLine;

    ObjectivesOfTables(Consumer<UnreadLine> unread) {
        this.unread = unread;
    }

    /** Begins a table; its heading is the objective of rows that have no other. */
    void table(PageTable table) {
        current = Optional.empty();
        heading = CycleWords.only(table.heading()) ? "" : table.heading().strip();
        headingLine = table.firstLine();
    }

    void start(int line, String words) {
        String title = Label.of(words).map(Label::rest).orElse(words).strip();
        if (title.isEmpty()) {
            unread.accept(new UnreadLine(line, words, Reason.ONLY_A_LABEL));
            return;
        }
        TitleAndNote fitted = TitleAndNote.fit(title, "", Objective.TITLE_LIMIT);
        boolean known = found.containsKey(Titles.asRead(fitted.title()));
        Found objective = found.computeIfAbsent(
                Titles.asRead(fitted.title()), key -> new Found(line, fitted.title(), new ArrayList<>()));
        if (!known && !fitted.note().isEmpty()) {
            unread.accept(new UnreadLine(line, fitted.note() + fitted.rest(), Reason.NOTE_OF_AN_OBJECTIVE));
        }
        current = Optional.of(objective);
    }

    /** Whether there is an objective for these key results. */
    boolean add(List<RowCells> keyResults) {
        if (current.isEmpty() && !heading.isEmpty()) {
            start(headingLine, heading);
        }
        current.ifPresent(objective -> objective.keyResults().addAll(keyResults));
        return current.isPresent();
    }

    /** All of them, in the area that the reader chose; none if nothing was found. */
    List<ImportedArea> areas(Locale locale) {
        List<ImportedObjective> objectives = found.values().stream()
                .map(objective -> new ImportedObjective(
                        objective.line(),
                        objective.title(),
                        objective.keyResults().stream()
                                .map(cells -> KeyResultOfCells.of(cells, locale, unread))
                                .toList()))
                .toList();
        return objectives.isEmpty()
                ? List.of()
                : List.of(new ImportedArea(objectives.get(0).line(), Optional.empty(), Optional.empty(), objectives));
    }
}
