package org.headway.okr.view;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.ObjectiveDefinition;
import org.headway.okr.service.writing.DraftNotes;
import org.headway.okr.view.form.NotesView;

/** Notes on drafts. */
record NoteWidgets(Templates templates) {

    private static final Words ENGLISH = new BundleWords(Locale.ENGLISH);
    private static final Words GERMAN = new BundleWords(Locale.GERMAN);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    Map<String, String> all() {
        Map<String, String> html = new LinkedHashMap<>();
        String attack = Cases.attacks().get(0);
        html.put("notes/normal", form("Fewer give up", "Is this one aim or two?", "Anna Ade", true, ENGLISH));
        html.put("notes/german", form("Weniger geben auf", "Wer zahlt?", "Anna Ade", true, GERMAN));
        html.put("notes/hostile", form(attack, attack, attack, true, ENGLISH));
        html.put("notes/champion", form("Fewer give up", "Is this one aim or two?", "", false, ENGLISH));
        html.put("notes/empty", new NotesView("Fewer give up", List.of(), 0, true).render(templates, ENGLISH));
        return html;
    }

    private String form(String title, String text, String by, boolean mayLeave, Words words) {
        Objective draft = Cases.shared("Support")
                .sections()
                .get(0)
                .groups()
                .get(0)
                .objective()
                .saying(new ObjectiveDefinition(title, "", Optional.empty()));
        List<DraftNotes.Line> lines = List.of(
                new DraftNotes.Line(text, by, TODAY.minusDays(1)), new DraftNotes.Line(text, by, TODAY.minusYears(1)));
        return NotesView.of(new DraftNotes(draft, lines, 2, TODAY, mayLeave), words)
                .render(templates, words);
    }
}
