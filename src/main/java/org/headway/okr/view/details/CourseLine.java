package org.headway.okr.view.details;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.headway.okr.domain.log.Course;

/** How something went from day to day, as a line of 112 × 48 that everybody can read elsewhere in words. */
public record CourseLine(String name, String path) {

    private static final BigDecimal WIDTH = BigDecimal.valueOf(110);
    private static final BigDecimal HEIGHT = BigDecimal.valueOf(44);
    private static final BigDecimal BOTTOM = BigDecimal.valueOf(46);

    /** None of fewer than two days, which make no line. */
    static Optional<CourseLine> of(String name, Course course, Function<Course.Day, Optional<BigDecimal>> value) {
        List<LocalDate> days = new ArrayList<>();
        List<BigDecimal> values = new ArrayList<>();
        course.days().forEach(day -> value.apply(day).ifPresent(known -> {
            days.add(day.day());
            values.add(known);
        }));
        return days.size() < 2 ? Optional.empty() : Optional.of(new CourseLine(name, path(days, values)));
    }

    private static String path(List<LocalDate> days, List<BigDecimal> values) {
        LocalDate first = days.get(0);
        long most = ChronoUnit.DAYS.between(first, days.get(days.size() - 1));
        BigDecimal low = Collections.min(values);
        BigDecimal range = Collections.max(values).subtract(low);
        StringBuilder path = new StringBuilder("M");
        for (int i = 0; i < days.size(); i++) {
            BigDecimal gone = BigDecimal.valueOf(ChronoUnit.DAYS.between(first, days.get(i)));
            BigDecimal x = share(gone, BigDecimal.valueOf(most)).multiply(WIDTH).add(BigDecimal.ONE);
            BigDecimal y =
                    BOTTOM.subtract(share(values.get(i).subtract(low), range).multiply(HEIGHT));
            path.append(i == 0 ? "" : " L").append(pixel(x)).append(' ').append(pixel(y));
        }
        return path.toString();
    }

    private static BigDecimal share(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? new BigDecimal("0.5") : part.divide(whole, MathContext.DECIMAL64);
    }

    private static String pixel(BigDecimal exact) {
        return exact.setScale(1, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }
}
