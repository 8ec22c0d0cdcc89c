package org.headway.okr.domain.log;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.headway.okr.domain.CheckIn;
import org.headway.okr.domain.Confidence;
import org.headway.okr.domain.CorrectedLog;

/**
 * Where a key result stood at the end of each day that its log speaks of, oldest first.
 *
 * @param leftOut what was said and is corrected now
 */
public record Course(List<Day> days, List<CorrectedLog.LeftOut> leftOut) {

    public Course {
        days = List.copyOf(days);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * The end of a day.
     *
     * @param last the day's last check-in, before what only answers for a next step
     * @param value what it stood at, though the last check-in may not have said so
     * @param moved how far confidence moved since the day before in the log, in points of 100
     */
    public record Day(CheckIn last, Optional<BigDecimal> value, Optional<Confidence> confidence, int moved) {

        public LocalDate day() {
            return last.day();
        }
    }

    /** Of a log, or of its end, in any order. */
    public static Course of(Collection<CheckIn> log) {
        List<Day> days = new ArrayList<>();
        Optional<BigDecimal> value = Optional.empty();
        Optional<Confidence> confidence = Optional.empty();
        CorrectedLog corrected = CorrectedLog.of(log);
        for (CheckIn entry : corrected.told()) {
            if (entry.onlyAnswers() && days.stream().anyMatch(day -> day.day().equals(entry.day()))) {
                continue;
            }
            value = entry.value().isPresent() ? entry.value() : value;
            confidence = entry.confidence().isPresent() ? entry.confidence() : confidence;
            days.removeIf(day -> day.day().equals(entry.day()));
            days.add(new Day(entry, value, confidence, moved(days, confidence)));
        }
        return new Course(days, corrected.leftOut());
    }

    private static int moved(List<Day> before, Optional<Confidence> confidence) {
        Optional<Confidence> last = before.isEmpty()
                ? Optional.empty()
                : before.get(before.size() - 1).confidence();
        return last.isEmpty() || confidence.isEmpty()
                ? 0
                : confidence.get().percent() - last.get().percent();
    }
}
