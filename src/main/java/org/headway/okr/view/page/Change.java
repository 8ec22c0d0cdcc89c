package org.headway.okr.view.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.Person;
import org.headway.okr.domain.Revision;
import org.headway.okr.service.checkin.KeyResultHistory;
import org.headway.okr.view.Viewing;

/** A moment of a history and its day, to be put in order. */
record Change(LocalDate day, MomentView shown) {

    /** The changes of a definition since it was published: {@code target 7 → 6, Li Wei: supplier left}. */
    static List<Change> of(KeyResultHistory past, Viewing viewing) {
        List<Change> changes = new ArrayList<>();
        List<Revision<KeyResult>> all = past.revisions();
        for (int i = 1; i < all.size(); i++) {
            Revision<KeyResult> before = all.get(i - 1);
            Revision<KeyResult> after = all.get(i);
            List<String> what = before.what().draft()
                    ? List.of()
                    : Differences.of(before.what(), after.what(), past.names(), viewing);
            if (!what.isEmpty()) {
                LocalDate day = after.at().atZone(past.zone()).toLocalDate();
                String said = String.join(", ", what) + by(after, past) + reason(after);
                changes.add(new Change(day, new MomentView(viewing.days().brief(day), said, List.of(), List.of())));
            }
        }
        return changes;
    }

    private static String by(Revision<KeyResult> revision, KeyResultHistory past) {
        String name = revision.by()
                .map(Person::userKey)
                .map(key -> Objects.requireNonNullElse(past.names().get(key), ""))
                .orElse("");
        return name.isEmpty() ? "" : ", " + name;
    }

    private static String reason(Revision<KeyResult> revision) {
        return revision.reason().isEmpty() ? "" : ": " + revision.reason();
    }
}
