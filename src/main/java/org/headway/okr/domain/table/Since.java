package org.headway.okr.domain.table;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.headway.okr.domain.CheckIn;
import org.headway.okr.domain.CorrectedLog;
import org.headway.okr.domain.Projection;

/**
 * What was said of a key result since a day, the day itself left out.
 *
 * @param then where it stood at the end of that day
 * @param last what was said last, whenever that was
 * @param said what was said since, the newest first
 * @param step the one that was open then, if somebody said what became of it; or the one that is open now
 * @param open the one that is open now
 */
public record Since(
        Projection then, Optional<CheckIn> last, List<CheckIn> said, Optional<NextStep> step, Optional<NextStep> open) {

    public Since {
        said = List.copyOf(said);
    }

    /** Of a log in any order. */
    public static Since of(Collection<CheckIn> log, LocalDate day) {
        List<CheckIn> told = CorrectedLog.of(log).told();
        List<CheckIn> before =
                told.stream().filter(entry -> !entry.day().isAfter(day)).toList();
        List<CheckIn> spoken = told.stream()
                .filter(entry -> !entry.onlyAnswers())
                .sorted(CheckIn.TOLD.reversed())
                .toList();
        List<NextStep> steps = NextStep.of(told);
        Optional<NextStep> open = steps.stream().filter(NextStep::isOpen).findFirst();
        Optional<NextStep> asked = NextStep.of(before).stream()
                .filter(NextStep::isOpen)
                .flatMap(then -> steps.stream().filter(now -> now.said().containsAll(then.said())))
                .findFirst();
        return new Since(
                Projection.replay(before),
                spoken.stream().findFirst(),
                spoken.stream().filter(entry -> entry.day().isAfter(day)).toList(),
                asked.filter(step -> step.last() || step.isSettled()).or(() -> open),
                open);
    }
}
