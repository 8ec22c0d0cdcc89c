package org.headway.okr.domain.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.headway.okr.domain.CheckIn;
import org.headway.okr.domain.CheckInId;
import org.headway.okr.domain.NextStepOutcome;

/**
 * The one thing before the next meeting, and what became of it.
 *
 * @param day it was set on
 * @param said the entries that name it, from the one that set it
 * @param outcome what was said of it last; empty where nobody said anything
 * @param last whether no other has taken its place
 */
public record NextStep(
        String text, LocalDate day, Set<CheckInId> said, Optional<NextStepOutcome> outcome, boolean last) {

    public NextStep {
        said = Set.copyOf(said);
    }

    /** All that a log names, in the order they were set. What is still open and named again is the same one. */
    public static List<NextStep> of(List<CheckIn> told) {
        List<NextStep> steps = new ArrayList<>();
        for (CheckIn entry : told) {
            int newest = steps.size() - 1;
            if (newest >= 0) {
                steps.set(newest, steps.get(newest).answered(entry));
            }
            if (!entry.nextStep().isEmpty()) {
                if (newest >= 0 && steps.get(newest).isNamedBy(entry)) {
                    steps.set(newest, steps.get(newest).namedBy(entry));
                } else {
                    steps.replaceAll(NextStep::replaced);
                    steps.add(new NextStep(entry.nextStep(), entry.day(), Set.of(entry.id()), Optional.empty(), true));
                }
            }
        }
        return List.copyOf(steps);
    }

    /** Nobody has said that it is done or dropped: until then it stays, also where a check-in does not speak of it. */
    public boolean isOpen() {
        return last && !isSettled();
    }

    boolean isSettled() {
        return outcome.filter(NextStepOutcome::settles).isPresent();
    }

    private boolean isNamedBy(CheckIn entry) {
        return !isSettled() && text.equals(entry.nextStep());
    }

    private NextStep answered(CheckIn entry) {
        return new NextStep(text, day, said, entry.lastStep().or(() -> outcome), last);
    }

    private NextStep namedBy(CheckIn entry) {
        Set<CheckInId> more = new LinkedHashSet<>(said);
        var unused = more.add(entry.id());
        return new NextStep(text, day, more, outcome, last);
    }

    private NextStep replaced() {
        return new NextStep(text, day, said, outcome, false);
    }
}
