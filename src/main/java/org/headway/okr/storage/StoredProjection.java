package org.headway.okr.storage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.headway.okr.domain.Confidence;
import org.headway.okr.domain.IssueId;
import org.headway.okr.domain.Projection;
import org.jspecify.annotations.Nullable;

/** How a projection lies in the columns of a key result. */
final class StoredProjection {

    private static final Pattern COMMA = Pattern.compile(",");

    private StoredProjection() {}

    static void write(AoKeyResult row, Projection projection) {
        row.setCheckIns(projection.checkIns());
        row.setLatestValue(StoredText.orNull(projection.value()));
        row.setConfidence(projection.confidence().map(Confidence::percent).orElse(null));
        row.setNextStep(StoredText.orNull(projection.nextStep()));
        row.setNextStepIssue(projection.nextStepIssue().map(IssueId::value).orElse(null));
        row.setLatestDay(projection.day().map(LocalDate::toString).orElse(null));
        row.setLatestAt(projection.at().map(Instant::toEpochMilli).orElse(null));
        row.setTrend(StoredText.orNull(projection.trend().stream()
                .map(confidence -> Integer.toString(confidence.percent()))
                .collect(Collectors.joining(","))));
    }

    static Projection read(AoKeyResult row) {
        return new Projection(
                row.getCheckIns(),
                StoredText.decimal(row.getLatestValue()),
                Optional.ofNullable(row.getConfidence()).map(Confidence::new),
                StoredText.orEmpty(row.getNextStep()),
                Optional.ofNullable(row.getNextStepIssue()).map(IssueId::new),
                Optional.ofNullable(row.getLatestDay()).map(LocalDate::parse),
                Optional.ofNullable(row.getLatestAt()).map(Instant::ofEpochMilli),
                trend(row.getTrend()));
    }

    private static List<Confidence> trend(@Nullable String percents) {
        return percents == null
                ? List.of()
                : COMMA.splitAsStream(percents)
                        .map(percent -> new Confidence(Integer.parseInt(percent)))
                        .toList();
    }
}
