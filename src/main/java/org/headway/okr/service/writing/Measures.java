package org.headway.okr.service.writing;

import java.math.BigDecimal;
import org.headway.okr.domain.Decimals;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.Measure;
import org.headway.okr.domain.programme.Milestones;
import org.headway.okr.service.InvalidInput;
import org.headway.okr.service.Texts;

/** Which measures and numbers are taken. */
public final class Measures {

    private Measures() {}

    /** A measure that somebody enters: from and to must differ, or there is no way to go. */
    static Measure checked(Measure measure) {
        if (measure instanceof Measure.Metric metric && metric.from().compareTo(metric.to()) == 0) {
            throw new InvalidInput("to", "okr.error.same-as-from");
        }
        return tidied(measure);
    }

    /** The same of a new key result, whose team may have agreed to measure everything. */
    static Measure checked(Measure measure, Milestones milestones) {
        if (measure instanceof Measure.Milestone && milestones == Milestones.NO) {
            throw new InvalidInput("measure", "okr.error.milestones-off");
        }
        return checked(measure);
    }

    /** The measure with its numbers within bounds and its unit tidied; from and to may be the same, as an import has them. */
    public static Measure tidied(Measure measure) {
        if (measure instanceof Measure.Metric metric) {
            return new Measure.Metric(number("from", metric.from()), number("to", metric.to()), unit(metric.unit()));
        }
        if (measure instanceof Measure.Threshold threshold) {
            return new Measure.Threshold(
                    threshold.comparison(), number("to", threshold.bound()), unit(threshold.unit()));
        }
        return measure instanceof Measure.Baseline baseline ? new Measure.Baseline(unit(baseline.unit())) : measure;
    }

    /** A weight is relative and not negative; 0 has no effect. */
    static BigDecimal weight(BigDecimal weight) {
        if (weight.signum() < 0) {
            throw new InvalidInput("weight", "okr.error.negative");
        }
        return number("weight", weight);
    }

    public static BigDecimal number(String field, BigDecimal number) {
        if (!Decimals.isKept(number)) {
            throw new InvalidInput(field, "okr.error.too-many-digits", Decimals.DIGITS);
        }
        return number;
    }

    /** A value of this measure: of a milestone 1 where it is done, else 0. */
    public static BigDecimal current(Measure measure, BigDecimal value) {
        boolean yesOrNo = measure instanceof Measure.Milestone;
        if (yesOrNo && value.compareTo(BigDecimal.ZERO) != 0 && value.compareTo(BigDecimal.ONE) != 0) {
            throw new InvalidInput("value", "okr.error.yes-or-no");
        }
        return number("value", value);
    }

    private static String unit(String unit) {
        return Texts.line("unit", unit, KeyResult.UNIT_LIMIT);
    }
}
