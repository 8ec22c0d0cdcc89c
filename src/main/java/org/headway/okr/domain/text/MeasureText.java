package org.headway.okr.domain.text;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.headway.okr.domain.Measure;
import org.headway.okr.domain.imported.Reading;

/**
 * The measure that a key result's title names, by the first rule that fits: start and target, a bound to keep, a number
 * to reach from an unknown start, none. A missing start is never taken for zero.
 *
 * @param now where it stands, if the title says so between start and target
 * @param target the number to reach, where the start is unknown and the target is not
 */
public record MeasureText(Measure measure, Reading reading, Optional<BigDecimal> now, Optional<BigDecimal> target) {

    /** What a title says. */
    public static MeasureText read(String title, Locale locale) {
        Sentence words = Sentence.of(title, locale);
        OptionalInt number = Counted.first(words);
        return FromTo.in(words)
                .map(MeasureText::metric)
                .or(() -> at(number).flatMap(index -> Bound.at(words, index)).map(MeasureText::threshold))
                .or(() -> at(number).map(index -> baseline(Counted.unit(words, index), target(words, index))))
                .or(() -> Counted.unsaid(words).map(unit -> baseline(unit, Optional.empty())))
                .orElseGet(() -> new MeasureText(
                        new Measure.Milestone(), Reading.YES_OR_NO, Optional.empty(), Optional.empty()));
    }

    /** The same, with where it stands now, if the author's note says that. */
    public static MeasureText read(String title, String note, Locale locale) {
        MeasureText read = read(title, locale);
        return new MeasureText(
                read.measure,
                read.reading,
                CurrentValue.in(note, read.measure, locale).or(read::now),
                read.target);
    }

    /** The way between two numbers; empty where their units cannot be compared. */
    public static Optional<MeasureText> between(Quantity from, Quantity to) {
        return new FromTo(from, to, Optional.empty()).inOneUnit().map(MeasureText::metric);
    }

    private static Optional<Integer> at(OptionalInt number) {
        return number.stream().boxed().findFirst();
    }

    private static MeasureText metric(FromTo way) {
        boolean same = way.from().value().compareTo(way.to().value()) == 0;
        return new MeasureText(
                new Measure.Metric(
                        way.from().value(), way.to().value(), way.to().unit()),
                same ? Reading.START_IS_TARGET : Reading.AS_READ,
                way.now().map(Quantity::value),
                Optional.empty());
    }

    private static MeasureText threshold(Bound bound) {
        Quantity quantity = bound.quantity();
        return new MeasureText(
                new Measure.Threshold(bound.comparison(), quantity.value(), quantity.unit()),
                Reading.AS_READ,
                Optional.empty(),
                Optional.empty());
    }

    /** How much something changes by is no number to reach, and a start is none either. */
    private static Optional<BigDecimal> target(Sentence words, int index) {
        boolean reached = !Counted.isChange(words, index) && !Counted.isStart(words, index);
        return reached ? Optional.of(words.quantity(index).value()) : Optional.empty();
    }

    private static MeasureText baseline(String unit, Optional<BigDecimal> target) {
        return new MeasureText(new Measure.Baseline(unit), Reading.START_UNKNOWN, Optional.empty(), target);
    }
}
