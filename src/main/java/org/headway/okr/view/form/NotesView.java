package org.headway.okr.view.form;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.headway.okr.service.writing.DraftNotes;
import org.headway.okr.view.Days;
import org.headway.okr.view.Labels;
import org.headway.okr.view.Templates;
import org.headway.okr.view.Title;
import org.headway.okr.view.Words;

/**
 * The notes on a draft, with a field for another.
 *
 * @param mayLeave whether there is a field
 */
public record NotesView(String title, List<Line> lines, int version, boolean mayLeave) {

    /**
     * A note.
     *
     * @param said by whom and on which day
     */
    public record Line(String text, String said) {}

    public NotesView {
        lines = List.copyOf(lines);
    }

    public static NotesView of(DraftNotes notes, Words words) {
        Days days = new Days(notes.today(), words);
        return new NotesView(
                Title.of(notes.draft().title()),
                notes.lines().stream().map(line -> line(line, days)).toList(),
                notes.version(),
                notes.mayLeave());
    }

    private static Line line(DraftNotes.Line line, Days days) {
        return new Line(
                line.text(),
                Stream.of(line.by(), days.brief(line.day()))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" \u00b7 ")));
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    public String render(Templates templates, Words words) {
        return templates.render("ui/notes/notes.vm", Map.of("notes", this, "label", new Labels(words)));
    }
}
