package org.headway.okr.imports;

import java.util.Locale;
import java.util.Optional;
import org.headway.okr.domain.Measure;
import org.headway.okr.domain.imported.Reading;
import org.headway.okr.domain.text.MeasureText;
import org.headway.okr.domain.text.NumberText;
import org.headway.okr.domain.text.Quantity;

/**
 * The measure of a row: what its cells for start and target say, and what its title says where they do not.
 *
 * @param usesFrom whether nothing that the cell for the start says is missing in it
 * @param usesTo whether nothing that the cell for the target says is missing in it
 */
record CellMeasure(MeasureText text, boolean usesFrom, boolean usesTo) {

    static CellMeasure read(String title, String from, String to, Locale locale) {
        MeasureText named = MeasureText.read(title, locale);
        Optional<Quantity> start = NumberText.read(from, locale);
        Optional<Quantity> target = NumberText.read(to, locale);
        return start.flatMap(first -> target.flatMap(last -> MeasureText.between(first, last)))
                .map(way -> new CellMeasure(way, true, true))
                .or(() -> towards(named, start, to, locale))
                .or(() -> start.flatMap(first -> started(named, first))
                        .map(way -> new CellMeasure(way, true, to.isEmpty())))
                .orElseGet(() -> new CellMeasure(named, from.isEmpty(), to.isEmpty()));
    }

    /** What the cell for the target says, where the title says less. */
    private static Optional<CellMeasure> towards(
            MeasureText named, Optional<Quantity> start, String to, Locale locale) {
        MeasureText read = MeasureText.read(to, locale);
        if (to.isEmpty() || read.reading() == Reading.YES_OR_NO || named.reading() == Reading.AS_READ) {
            return Optional.empty();
        }
        return Optional.of(start.flatMap(first -> started(read, first))
                .map(way -> new CellMeasure(way, true, true))
                .orElseGet(() -> new CellMeasure(read, start.isEmpty(), true)));
    }

    private static Optional<MeasureText> started(MeasureText towards, Quantity start) {
        return towards.measure() instanceof Measure.Baseline baseline
                ? towards.target().flatMap(value -> MeasureText.between(start, new Quantity(value, baseline.unit())))
                : Optional.empty();
    }
}
