package org.headway.okr.view.agenda;

import java.util.Optional;
import org.headway.okr.domain.table.Agenda;
import org.headway.okr.view.Title;

/** A next step until people meet again; {@code key} and {@code title} are those of its key result. */
public record OpenStepView(String key, String title, String champion, String text) {

    static Optional<OpenStepView> of(Agenda.Item item, AgendaWords as) {
        return item.since()
                .open()
                .map(step -> new OpenStepView(
                        item.keyResult().key().value(),
                        Title.of(item.keyResult()),
                        as.nameOf(item.keyResult().champion()),
                        step.text()));
    }
}
