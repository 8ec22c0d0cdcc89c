package org.headway.okr.storage;

import java.util.Objects;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.close.Score;
import org.headway.okr.domain.close.Scoring;

/** How scores and lessons lie in their own rows, and in the log. */
final class StoredScoring {

    private static final String MARK = ":score";

    private StoredScoring() {}

    /** What the versions of a score are about. */
    static String subject(KeyResultKey keyResult) {
        return keyResult + MARK;
    }

    static KeyResultKey keyResult(AoRevision log) {
        return new KeyResultKey(log.getSubjectKey().replace(MARK, ""));
    }

    /** Keeps what is said from this version on; why is the reason of the version. */
    static void keep(AoRevision log, Scoring said) {
        log.setScore(StoredText.orNull(said.score().map(Score::value)));
        log.setLesson(StoredText.orNull(said.lesson()));
        log.setOutcome(said.outcome());
        log.save();
    }

    static void write(AoScore row, Scoring said) {
        row.setVersion(said.version());
        row.setScore(StoredText.orNull(said.score().map(Score::value)));
        row.setBecause(StoredText.orNull(said.because()));
        row.setLesson(StoredText.orNull(said.lesson()));
        row.setOutcome(said.outcome());
        row.save();
    }

    static Scoring read(AoScore row) {
        return new Scoring(
                new KeyResultKey(row.getKeyResultKey()),
                StoredText.decimal(row.getScore()).map(Score::new),
                StoredText.orEmpty(row.getBecause()),
                StoredText.orEmpty(row.getLesson()),
                row.getOutcome(),
                row.getVersion());
    }

    static Scoring read(AoRevision log) {
        return new Scoring(
                keyResult(log),
                StoredText.decimal(log.getScore()).map(Score::new),
                StoredText.orEmpty(log.getReason()),
                StoredText.orEmpty(log.getLesson()),
                Objects.requireNonNull(log.getOutcome()),
                log.getVersion());
    }
}
