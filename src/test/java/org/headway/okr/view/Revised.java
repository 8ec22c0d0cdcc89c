package org.headway.okr.view;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.headway.okr.domain.CheckIn;
import org.headway.okr.domain.CheckInId;
import org.headway.okr.domain.Confidence;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.KeyResultDefinition;
import org.headway.okr.domain.Measure;
import org.headway.okr.domain.Source;
import org.headway.okr.domain.log.Revision;
import org.headway.okr.service.checkin.KeyResultHistory;

/** Key results whose definitions changed, and whose check-ins were corrected. */
public final class Revised {

    private Revised() {}

    /** With a target that was lowered thirty days ago, for a reason, by the champion. */
    public static List<Revision<KeyResult>> by(KeyResultHistory past, String reason) {
        KeyResult now = OnlyRow.of(past.row()).keyResult();
        KeyResultDefinition said = now.definition();
        Measure higher = said.measure() instanceof Measure.Metric metric
                ? new Measure.Metric(metric.from(), metric.to().add(BigDecimal.ONE), metric.unit())
                : said.measure();
        KeyResult before = now.saying(
                new KeyResultDefinition(said.title(), higher, said.weight(), Optional.empty(), said.ambition()));
        return List.of(
                new Revision<>(before, false, "", Optional.of(Tables.ANA), midnight(50)),
                new Revision<>(now, false, reason, Optional.of(Tables.ANA), midnight(30)));
    }

    /** The last entry was corrected, and one of the day before taken back. */
    public static List<CheckIn> corrected(KeyResultHistory past) {
        List<CheckIn> told = new ArrayList<>(past.told());
        CheckIn last = Collections.max(told, CheckIn.TOLD);
        CheckIn mistaken = entry(last, 90, 2, Source.TYPED, Optional.empty(), "9", 9);
        told.add(mistaken);
        told.add(entry(mistaken, 91, 2, Source.CORRECTION, Optional.of(mistaken.id()), "", -1));
        told.add(entry(last, 92, 3, Source.CORRECTION, Optional.of(last.id()), "5.2", 7));
        return told;
    }

    private static CheckIn entry(
            CheckIn like,
            int sequence,
            int daysAgo,
            Source source,
            Optional<CheckInId> corrects,
            String value,
            int confidence) {
        return new CheckIn(
                new CheckInId(new UUID(0, sequence)),
                like.keyResult(),
                sequence,
                Tables.TODAY.minusDays(daysAgo),
                midnight(daysAgo),
                Tables.ANA,
                source,
                value.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(value)),
                confidence < 0 ? Optional.empty() : Optional.of(Confidence.outOfTen(confidence)),
                "",
                "",
                "",
                Optional.empty(),
                corrects,
                Optional.empty());
    }

    private static Instant midnight(int daysAgo) {
        return Tables.TODAY.minusDays(daysAgo).atStartOfDay().toInstant(ZoneOffset.UTC);
    }
}
