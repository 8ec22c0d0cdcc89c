package org.headway.okr.view.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.headway.okr.domain.log.DefinitionChange;
import org.headway.okr.service.checkin.KeyResultHistory;
import org.headway.okr.view.Viewing;

/** A moment of a history and its day, to be put in order. */
record Change(LocalDate day, MomentView shown) {

    /** The changes of a definition since it was published: {@code target 7 → 6, Li Wei: supplier left}. */
    static List<Change> of(KeyResultHistory past, Viewing viewing) {
        ChangeWords words = new ChangeWords(past.names(), past.zone(), viewing);
        List<Change> changes = new ArrayList<>();
        for (DefinitionChange change : DefinitionChange.of(past.revisions())) {
            String what = change.kind() == DefinitionChange.Kind.SAID_ANEW
                            && !change.after().what().draft()
                    ? words.what(change)
                    : "";
            if (!what.isEmpty()) {
                String by = words.by(change);
                String reason = change.after().reason();
                String said = what + (by.isEmpty() ? "" : ", " + by) + (reason.isEmpty() ? "" : ": " + reason);
                LocalDate day = words.day(change);
                changes.add(new Change(day, new MomentView(viewing.days().brief(day), said, List.of(), List.of())));
            }
        }
        return changes;
    }
}
