package org.headway.okr.domain.imported;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.Measure;

/**
 * A key result in what somebody brought in.
 *
 * @param line where it stands, from 1
 * @param title at most {@link KeyResult#TITLE_LIMIT} characters
 * @param reading how sure the reading of the measure is
 * @param target the number to reach, where the start is unknown and the target is not
 */
public record ImportedKeyResult(
        int line,
        String title,
        Measure measure,
        Reading reading,
        Optional<BigDecimal> target,
        ImportedChampion champion,
        ImportedFirst first) {

    /** One that only its title and a note speak of. */
    public ImportedKeyResult(
            int line, String title, Measure measure, Optional<BigDecimal> now, String note, Reading reading) {
        this(
                line,
                title,
                measure,
                reading,
                Optional.empty(),
                ImportedChampion.nobody(),
                new ImportedFirst(now, Optional.empty(), note, ""));
    }

    public Optional<BigDecimal> now() {
        return first.now();
    }

    public String note() {
        return first.note();
    }

    /** Whether somebody should look at it before it is brought in. */
    public boolean isToLookAt() {
        return reading == Reading.START_UNKNOWN || reading == Reading.START_IS_TARGET;
    }

    ImportedKeyResult meaning(Map<String, String> people) {
        return new ImportedKeyResult(line, title, measure, reading, target, champion.meaning(people), first);
    }

    /** The same on the way from this start, where only the target was known; else this. */
    public ImportedKeyResult from(BigDecimal start) {
        if (!(measure instanceof Measure.Baseline baseline) || target.isEmpty()) {
            return this;
        }
        boolean same = start.compareTo(target.get()) == 0;
        return new ImportedKeyResult(
                line,
                title,
                new Measure.Metric(start, target.get(), baseline.unit()),
                same ? Reading.START_IS_TARGET : Reading.AS_READ,
                target,
                champion,
                first);
    }
}
