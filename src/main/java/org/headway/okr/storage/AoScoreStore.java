package org.headway.okr.storage;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.headway.okr.storage.AoTables.column;

import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.headway.okr.domain.CycleDecision;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.ObjectiveKey;
import org.headway.okr.domain.close.EarlierCycle;
import org.headway.okr.domain.close.ObjectiveEnd;
import org.headway.okr.domain.close.Outcome;
import org.headway.okr.domain.close.Score;
import org.headway.okr.domain.close.Scoring;
import org.headway.okr.domain.close.TeamAnswers;
import org.headway.okr.service.store.ScoreStore;
import org.headway.okr.service.store.Stamp;

/** Scores, lessons and answers, in Active Objects. */
@Named
final class AoScoreStore implements ScoreStore {

    private final AoTransactions transactions;
    private final AoTables tables;
    private final AoRevisions revisions;

    public AoScoreStore(AoTransactions transactions, AoTables tables, AoRevisions revisions) {
        this.transactions = transactions;
        this.tables = tables;
        this.revisions = revisions;
    }

    @Override
    public List<Scoring> in(Collection<CycleDecision> decisions) {
        List<String> slots = decisions.stream().map(DecisionSlot::of).toList();
        return tables.in(AoScore.class, "DECISION", slots).stream()
                .map(AoScoreStore::scoring)
                .toList();
    }

    @Override
    public Optional<Scoring> find(KeyResultKey key) {
        return row(key).map(AoScoreStore::scoring);
    }

    @Override
    public List<EarlierCycle> of(List<KeyResultKey> keyResults) {
        List<String> keys = keyResults.stream().map(KeyResultKey::value).toList();
        Map<String, AoScore> rows = tables.in(AoScore.class, "KEY_RESULT_KEY", keys).stream()
                .collect(toMap(AoScore::getKeyResultKey, row -> row));
        Set<String> closed =
                closed(rows.values().stream().map(AoScore::getDecision).toList());
        return keys.stream()
                .map(rows::get)
                .filter(row -> row != null && closed.contains(row.getDecision()))
                .map(row -> new EarlierCycle(row.getCycleLabel(), scoring(row)))
                .toList();
    }

    @Override
    public Scoring put(CycleDecision decision, Scoring scoring, Stamp stamp) {
        Scoring next = scoring.versioned(scoring.version() + 1);
        return transactions.run(() -> {
            var unused = revisions.claim(scoring.keyResult() + ":score", next.version(), stamp);
            AoScore row = row(scoring.keyResult()).orElseGet(() -> insert(decision, next));
            row.setVersion(next.version());
            row.setScore(StoredText.orNull(next.score().map(Score::value)));
            row.setBecause(StoredText.orNull(next.because()));
            row.setLesson(StoredText.orNull(next.lesson()));
            row.setOutcome(next.outcome());
            row.save();
            return next;
        });
    }

    private Set<String> closed(List<String> slots) {
        return tables.in(AoCycleDecision.class, "SLOT", slots).stream()
                .filter(row -> row.getClosedOn() != null)
                .map(AoCycleDecision::getSlot)
                .collect(toSet());
    }

    private AoScore insert(CycleDecision decision, Scoring scoring) {
        return tables.insert(
                AoScore.class,
                column("KEY_RESULT_KEY", scoring.keyResult().value()),
                column("DECISION", DecisionSlot.of(decision)),
                column("CYCLE_LABEL", decision.cycle().label()),
                column("VERSION", scoring.version()),
                column("OUTCOME", Outcome.DONE));
    }

    /** The log of its versions is all there is: one says why, as whoever drops an objective does. */
    @Override
    public List<ObjectiveEnd> ends(Collection<ObjectiveKey> objectives) {
        Map<String, ObjectiveKey> subjects =
                objectives.stream().collect(toMap(AoScoreStore::endOf, key -> key, (one, same) -> same));
        Map<String, AoRevision> last = tables.in(AoRevision.class, "SUBJECT_KEY", subjects.keySet()).stream()
                .collect(toMap(AoRevision::getSubjectKey, row -> row, (one, later) -> later));
        return last.values().stream()
                .map(row -> new ObjectiveEnd(
                        Objects.requireNonNull(subjects.get(row.getSubjectKey())),
                        StoredText.orEmpty(row.getReason()),
                        Boolean.TRUE.equals(row.getContinues()),
                        row.getVersion()))
                .toList();
    }

    @Override
    public ObjectiveEnd put(ObjectiveEnd end, Stamp stamp) {
        ObjectiveEnd next = end.versioned(end.version() + 1);
        Stamp why = new Stamp(stamp.by(), stamp.at(), next.because());
        return transactions.run(() -> {
            AoRevision row = revisions.claim(endOf(next.objective()), next.version(), why);
            if (next.continues()) {
                row.setContinues(true);
                row.save();
            }
            return next;
        });
    }

    private static String endOf(ObjectiveKey objective) {
        return objective + ":end";
    }

    @Override
    public TeamAnswers answers(CycleDecision decision) {
        return row(decision)
                .map(row -> new TeamAnswers(
                        StoredText.orEmpty(row.getHelped()),
                        StoredText.orEmpty(row.getDifferently()),
                        row.getVersion()))
                .orElseGet(TeamAnswers::none);
    }

    @Override
    public TeamAnswers put(CycleDecision decision, TeamAnswers answers, Stamp stamp) {
        TeamAnswers next = answers.versioned(answers.version() + 1);
        String slot = DecisionSlot.of(decision);
        return transactions.run(() -> {
            var unused = revisions.claim(slot + ":answers", next.version(), stamp);
            AoTeamAnswers row = row(decision)
                    .orElseGet(() -> tables.insert(
                            AoTeamAnswers.class, column("DECISION", slot), column("VERSION", next.version())));
            row.setVersion(next.version());
            row.setHelped(StoredText.orNull(next.helped()));
            row.setDifferently(StoredText.orNull(next.differently()));
            row.save();
            return next;
        });
    }

    private Optional<AoScore> row(KeyResultKey key) {
        return tables.one(AoScore.class, "KEY_RESULT_KEY", key.value());
    }

    private Optional<AoTeamAnswers> row(CycleDecision decision) {
        return tables.one(AoTeamAnswers.class, "DECISION", DecisionSlot.of(decision));
    }

    private static Scoring scoring(AoScore row) {
        return new Scoring(
                new KeyResultKey(row.getKeyResultKey()),
                StoredText.decimal(row.getScore()).map(Score::new),
                StoredText.orEmpty(row.getBecause()),
                StoredText.orEmpty(row.getLesson()),
                row.getOutcome(),
                row.getVersion());
    }
}
