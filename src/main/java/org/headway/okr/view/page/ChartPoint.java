package org.headway.okr.view.page;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.headway.okr.domain.Cycle;
import org.headway.okr.domain.log.Course;

/** A value on a day. */
record ChartPoint(LocalDate day, BigDecimal value) {

    /** The known values of a cycle; what was known before it stands on its first day. */
    static List<ChartPoint> of(Course course, Cycle cycle, Function<Course.Day, Optional<BigDecimal>> value) {
        List<ChartPoint> points = new ArrayList<>();
        for (Course.Day day : course.days()) {
            LocalDate shown = day.day().isBefore(cycle.first()) ? cycle.first() : day.day();
            points.removeIf(point -> point.day().equals(shown));
            value.apply(day).map(known -> new ChartPoint(shown, known)).ifPresent(points::add);
        }
        return points;
    }
}
