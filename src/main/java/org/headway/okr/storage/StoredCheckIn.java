package org.headway.okr.storage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import net.java.ao.Query;
import org.headway.okr.domain.CheckIn;
import org.headway.okr.domain.CheckInId;
import org.headway.okr.domain.Confidence;
import org.headway.okr.domain.IssueId;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.Person;

/** How check-ins lie in their rows. */
final class StoredCheckIn {

    private StoredCheckIn() {}

    /** Days are kept as ISO text, which sorts as they do. */
    static Query told(KeyResultKey keyResult, Optional<LocalDate> before, int limit) {
        return Query.select()
                .where(
                        "KEY_RESULT_KEY = ? AND DAY_TOLD < ?",
                        keyResult.value(),
                        before.map(LocalDate::toString).orElse("9999-12-31"))
                .order("DAY_TOLD DESC, PLACE DESC")
                .limit(limit);
    }

    static CheckIn read(AoCheckIn row, Map<Integer, Person> authors) {
        return new CheckIn(
                id(row.getClientId()),
                new KeyResultKey(row.getKeyResultKey()),
                row.getPlace(),
                LocalDate.parse(row.getDayTold()),
                Instant.ofEpochMilli(row.getRecordedAt()),
                Objects.requireNonNull(authors.get(row.getAuthorId())),
                row.getSource(),
                StoredText.decimal(row.getCurrentValue()),
                Optional.ofNullable(row.getConfidence()).map(Confidence::new),
                StoredText.orEmpty(row.getWhatGotUsHere()),
                StoredText.orEmpty(row.getInTheWay()),
                StoredText.orEmpty(row.getNextStep()),
                Optional.ofNullable(row.getLastStep()),
                Optional.ofNullable(row.getCorrects()).map(StoredCheckIn::id),
                Optional.ofNullable(row.getNextStepIssue()).map(IssueId::new));
    }

    private static CheckInId id(String text) {
        return new CheckInId(UUID.fromString(text));
    }
}
