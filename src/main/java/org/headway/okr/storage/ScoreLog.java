package org.headway.okr.storage;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.ObjectiveKey;
import org.headway.okr.domain.close.EarlierCycle;
import org.headway.okr.domain.close.ObjectiveEnd;
import org.headway.okr.domain.close.Scoring;
import org.jspecify.annotations.Nullable;

/** What had been said of ends before a moment: the last version of each, as the log has it. */
record ScoreLog(AoTables tables) {

    private static final String END = ":end";

    /** What the versions of an objective's end are about. */
    static String subject(ObjectiveKey objective) {
        return objective + END;
    }

    List<Scoring> before(Instant moment, Collection<KeyResultKey> keyResults) {
        List<String> subjects = keyResults.stream().map(StoredScoring::subject).toList();
        return scorings(last(moment, subjects).values());
    }

    /** What was said before the log kept it counts as it stands: that is one statement more. */
    private List<Scoring> scorings(Collection<AoRevision> log) {
        List<KeyResultKey> unlogged = log.stream()
                .filter(row -> row.getOutcome() == null)
                .map(StoredScoring::keyResult)
                .toList();
        return Stream.concat(
                        log.stream().filter(row -> row.getOutcome() != null).map(StoredScoring::read),
                        rows(unlogged).stream().map(StoredScoring::read))
                .toList();
    }

    /** The row is about to say something else: versions from before the log kept what they said get it from here, as it counted for them. */
    void keepUnlogged(AoScore row) {
        Scoring said = StoredScoring.read(row);
        tables.in(AoRevision.class, "SUBJECT_KEY", List.of(subject(row))).stream()
                .filter(version -> version.getOutcome() == null)
                .forEach(version -> {
                    version.setReason(StoredText.orNull(said.because()));
                    StoredScoring.keep(version, said);
                });
    }

    /** As they stand, in the order they are named. */
    List<AoScore> rows(List<KeyResultKey> keyResults) {
        List<String> keys = keyResults.stream().map(KeyResultKey::value).toList();
        Map<String, AoScore> rows = tables.in(AoScore.class, "KEY_RESULT_KEY", keys).stream()
                .collect(toMap(AoScore::getKeyResultKey, row -> row));
        return keys.stream().flatMap(key -> Stream.ofNullable(rows.get(key))).toList();
    }

    /** The rows know their cycles; the log knows which of these were closed, and what had been said. */
    List<EarlierCycle> closedBefore(Instant moment, List<KeyResultKey> keyResults) {
        Map<String, AoScore> rows = rows(keyResults).stream().collect(toMap(AoScore::getKeyResultKey, row -> row));
        Map<String, AoRevision> log = last(
                moment,
                rows.values().stream()
                        .flatMap(row -> Stream.of(subject(row), row.getDecision()))
                        .toList());
        Map<KeyResultKey, Scoring> said = scorings(rows.values().stream()
                        .filter(row -> isClosed(log.get(row.getDecision())))
                        .flatMap(row -> Stream.ofNullable(log.get(subject(row))))
                        .toList())
                .stream()
                .collect(toMap(Scoring::keyResult, one -> one));
        return keyResults.stream()
                .flatMap(key -> Stream.ofNullable(said.get(key)))
                .map(one -> new EarlierCycle(
                        Objects.requireNonNull(rows.get(one.keyResult().value()))
                                .getCycleLabel(),
                        one))
                .toList();
    }

    private static String subject(AoScore row) {
        return StoredScoring.subject(new KeyResultKey(row.getKeyResultKey()));
    }

    private static boolean isClosed(@Nullable AoRevision decision) {
        return Optional.ofNullable(decision)
                .filter(made -> Boolean.TRUE.equals(made.getClosed()))
                .isPresent();
    }

    List<ObjectiveEnd> ends(Collection<ObjectiveKey> objectives) {
        return ends(last(tables.in(AoRevision.class, "SUBJECT_KEY", subjects(objectives))));
    }

    List<ObjectiveEnd> endsBefore(Instant moment, Collection<ObjectiveKey> objectives) {
        return ends(last(moment, subjects(objectives)));
    }

    private static List<ObjectiveEnd> ends(Map<String, AoRevision> last) {
        return last.values().stream()
                .map(row -> new ObjectiveEnd(
                        new ObjectiveKey(row.getSubjectKey().replace(END, "")),
                        StoredText.orEmpty(row.getReason()),
                        Boolean.TRUE.equals(row.getContinues()),
                        row.getVersion()))
                .toList();
    }

    private static List<String> subjects(Collection<ObjectiveKey> objectives) {
        return objectives.stream().map(ScoreLog::subject).toList();
    }

    private Map<String, AoRevision> last(Instant moment, List<String> subjects) {
        return last(tables.in(AoRevision.class, "SUBJECT_KEY", subjects, "RECORDED_AT < ?", moment.toEpochMilli()));
    }

    private static Map<String, AoRevision> last(List<AoRevision> log) {
        return log.stream().collect(toMap(AoRevision::getSubjectKey, row -> row, (one, later) -> later));
    }
}
