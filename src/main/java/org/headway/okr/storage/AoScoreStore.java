package org.headway.okr.storage;

import static java.util.stream.Collectors.toSet;
import static org.headway.okr.storage.AoTables.column;

import jakarta.inject.Named;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.headway.okr.domain.CycleDecision;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.ObjectiveKey;
import org.headway.okr.domain.close.EarlierCycle;
import org.headway.okr.domain.close.ObjectiveEnd;
import org.headway.okr.domain.close.Outcome;
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
    private final ScoreLog log;

    public AoScoreStore(AoTransactions transactions, AoTables tables, AoRevisions revisions) {
        this.transactions = transactions;
        this.tables = tables;
        this.revisions = revisions;
        this.log = new ScoreLog(tables);
    }

    @Override
    public List<Scoring> in(Collection<CycleDecision> decisions) {
        List<String> slots = decisions.stream().map(DecisionSlot::of).toList();
        return tables.in(AoScore.class, "DECISION", slots).stream()
                .map(StoredScoring::read)
                .toList();
    }

    @Override
    public List<Scoring> before(Instant moment, Collection<KeyResultKey> keyResults) {
        return log.before(moment, keyResults);
    }

    @Override
    public Optional<Scoring> find(KeyResultKey key) {
        return row(key).map(StoredScoring::read);
    }

    @Override
    public List<EarlierCycle> of(List<KeyResultKey> keyResults) {
        List<AoScore> rows = log.rows(keyResults);
        Set<String> closed = closed(rows.stream().map(AoScore::getDecision).toList());
        return rows.stream()
                .filter(row -> closed.contains(row.getDecision()))
                .map(row -> new EarlierCycle(row.getCycleLabel(), StoredScoring.read(row)))
                .toList();
    }

    @Override
    public List<EarlierCycle> closedBefore(Instant moment, List<KeyResultKey> keyResults) {
        return log.closedBefore(moment, keyResults);
    }

    @Override
    public Scoring put(CycleDecision decision, Scoring scoring, Stamp stamp) {
        Scoring next = scoring.versioned(scoring.version() + 1);
        return transactions.run(() -> {
            Stamp why = new Stamp(stamp.by(), stamp.at(), next.because());
            row(scoring.keyResult()).ifPresent(log::keepUnlogged);
            StoredScoring.keep(revisions.claim(StoredScoring.subject(next.keyResult()), next.version(), why), next);
            AoScore row = row(scoring.keyResult()).orElseGet(() -> insert(decision, next));
            StoredScoring.write(row, next);
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
        return log.ends(objectives);
    }

    @Override
    public List<ObjectiveEnd> endsBefore(Instant moment, Collection<ObjectiveKey> objectives) {
        return log.endsBefore(moment, objectives);
    }

    @Override
    public ObjectiveEnd put(ObjectiveEnd end, Stamp stamp) {
        ObjectiveEnd next = end.versioned(end.version() + 1);
        Stamp why = new Stamp(stamp.by(), stamp.at(), next.because());
        return transactions.run(() -> {
            AoRevision row = revisions.claim(ScoreLog.subject(next.objective()), next.version(), why);
            if (next.continues()) {
                row.setContinues(true);
                row.save();
            }
            return next;
        });
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
}
