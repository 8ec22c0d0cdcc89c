package org.headway.okr.view.agenda;

import java.util.List;
import java.util.Objects;
import org.headway.okr.domain.Person;
import org.headway.okr.domain.close.ClosingChange;
import org.headway.okr.service.table.EndedCycle;

/**
 * A cycle that was closed or opened again, or that of another area in which shared objectives ended.
 *
 * @param place the area that tells it and the cycle
 * @param said what happened, who did it, when and why; empty where another area closed it
 */
public record EndedCycleView(String place, String said, List<EndedObjectiveView> objectives) {

    public EndedCycleView {
        objectives = List.copyOf(objectives);
    }

    static EndedCycleView of(EndedCycle ended, AgendaWords as) {
        return new EndedCycleView(
                ended.section().area().name() + " \u00b7 "
                        + ended.change().decision().cycle().label(),
                ended.isShared() ? "" : said(ended, as),
                ended.groups().stream()
                        .map(group -> EndedObjectiveView.of(group, ended.section(), as))
                        .toList());
    }

    /** {@code cycle reopened, Ben Okafor, 8 Jan: a number was wrong}. */
    private static String said(EndedCycle ended, AgendaWords as) {
        ClosingChange change = ended.change();
        String by = change.by()
                .map(Person::userKey)
                .map(key -> Objects.requireNonNullElse(as.answer().names().get(key), ""))
                .filter(name -> !name.isEmpty())
                .map(name -> ", " + name)
                .orElse("");
        String day = as.viewing(ended.section())
                .days()
                .brief(change.at().atZone(as.answer().zone()).toLocalDate());
        return as.words().say(change.closed() ? "okr.change.closed" : "okr.change.reopened")
                + by
                + ", "
                + day
                + (change.reason().isEmpty() ? "" : ": " + change.reason());
    }
}
