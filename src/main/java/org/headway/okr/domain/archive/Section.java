package org.headway.okr.domain.archive;

import static org.headway.okr.domain.archive.Field.may;
import static org.headway.okr.domain.archive.Field.must;
import static org.headway.okr.domain.archive.Form.DAY;
import static org.headway.okr.domain.archive.Form.DECIMAL;
import static org.headway.okr.domain.archive.Form.EITHER;
import static org.headway.okr.domain.archive.Form.ELSEWHERE;
import static org.headway.okr.domain.archive.Form.FLAG;
import static org.headway.okr.domain.archive.Form.ID;
import static org.headway.okr.domain.archive.Form.KEY;
import static org.headway.okr.domain.archive.Form.LINES;
import static org.headway.okr.domain.archive.Form.MOMENT;
import static org.headway.okr.domain.archive.Form.NUMBER;
import static org.headway.okr.domain.archive.Form.PEOPLE;
import static org.headway.okr.domain.archive.Form.PERSON;
import static org.headway.okr.domain.archive.Form.TEXT;
import static org.headway.okr.domain.archive.Form.TEXTS;

import java.util.List;
import org.headway.okr.domain.Ambition;
import org.headway.okr.domain.CheckIn;
import org.headway.okr.domain.Level;
import org.headway.okr.domain.Measure;
import org.headway.okr.domain.NextStepOutcome;
import org.headway.okr.domain.NoOkrs;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.Source;
import org.headway.okr.domain.close.Outcome;
import org.headway.okr.domain.close.Scoring;
import org.headway.okr.domain.log.WriteKind;

/** A part of a file, in the order in which they come. An entry refers only to what stands before it. */
public enum Section {
    AREA("area", must("key", KEY), must("name", TEXT), must("level", Level.values()), may("parent", KEY)),

    RULES(
            "rules",
            must("by", PERSON),
            must("at", MOMENT),
            may("choices", TEXT).upTo(2000),
            may("why", TEXT).upTo(280),
            may("saidBy", PERSON),
            may("coaches", PEOPLE)),

    CYCLES(
            "cycles",
            must("key", KEY),
            must("label", TEXT),
            must("first", DAY),
            must("last", DAY),
            may("reason", NoOkrs.Reason.values()),
            may("because", TEXT).upTo(NoOkrs.BECAUSE_LIMIT),
            may("by", PERSON),
            may("on", DAY)),

    /** Each accepted version of each objective. */
    OBJECTIVES(
            "objectives",
            must("key", KEY),
            may("by", PERSON),
            must("at", MOMENT),
            may("because", TEXT).upTo(280),
            may("kind", WriteKind.values()),
            must("cycle", KEY),
            must("title", TEXT),
            may("whyNow", LINES).upTo(Objective.WHY_NOW_LIMIT),
            may("sponsor", PERSON),
            may("stoodBehind", DAY),
            may("left", TEXTS).upTo(Objective.WHY_NOW_LIMIT),
            may("alignedTo", ELSEWHERE),
            must("place", NUMBER),
            may("draft", FLAG),
            may("dropped", FLAG)),

    /** Each accepted version of each key result. */
    KEY_RESULTS(
            "keyResults",
            must("key", KEY),
            may("by", PERSON),
            must("at", MOMENT),
            may("because", TEXT).upTo(280),
            may("kind", WriteKind.values()),
            must("cycle", KEY),
            must("objective", KEY),
            must("title", TEXT),
            must("type", MeasureWord.values()),
            may("from", DECIMAL),
            may("to", DECIMAL),
            may("comparison", Measure.Comparison.values()),
            may("unit", TEXT),
            must("weight", DECIMAL),
            may("champion", PERSON),
            may("ambition", Ambition.values()),
            must("place", NUMBER),
            may("draft", FLAG),
            may("dropped", FLAG)),

    CHECK_INS(
            "checkIns",
            must("id", ID),
            must("keyResult", KEY),
            must("day", DAY),
            must("at", MOMENT),
            must("by", PERSON),
            must("source", Source.values()),
            may("value", DECIMAL),
            may("confidence", NUMBER),
            may("whatGotUsHere", LINES).upTo(CheckIn.ANSWER_LIMIT),
            may("inTheWay", LINES).upTo(CheckIn.ANSWER_LIMIT),
            may("nextStep", TEXT).upTo(CheckIn.NEXT_STEP_LIMIT),
            may("lastStep", NextStepOutcome.values()),
            may("corrects", ID)),

    JUST_DO_ITS(
            "justDoIts",
            must("key", KEY),
            must("id", ID),
            must("cycle", KEY),
            must("label", TEXT),
            may("objective", KEY),
            must("place", NUMBER),
            must("title", TEXT),
            may("owner", PERSON),
            may("done", FLAG),
            may("removed", FLAG)),

    HEALTH_METRICS(
            "healthMetrics",
            must("key", KEY),
            must("name", TEXT),
            may("unit", TEXT),
            may("low", DECIMAL),
            may("high", DECIMAL),
            may("removed", FLAG)),

    HEALTH_READINGS(
            "healthReadings",
            must("id", ID),
            must("metric", KEY),
            must("day", DAY),
            must("at", MOMENT),
            must("by", PERSON),
            must("value", DECIMAL)),

    SCORES(
            "scores",
            must("keyResult", KEY),
            may("score", DECIMAL),
            may("because", TEXT).upTo(Scoring.TEXT_LIMIT),
            may("lesson", TEXT).upTo(Scoring.TEXT_LIMIT),
            must("outcome", Outcome.values())),

    TEAM_ANSWERS(
            "teamAnswers",
            must("cycle", KEY),
            may("helped", TEXT).upTo(Scoring.TEXT_LIMIT),
            may("differently", TEXT).upTo(Scoring.TEXT_LIMIT)),

    /** What goes on in a later cycle: from one cycle to the next, which implies the whole story. */
    CONTINUATIONS("continuations", must("successor", KEY), must("predecessor", KEY)),

    /** Who changed what else has versions, and when: with what an area, a metric or a choice was called or said from then on. */
    VERSIONS(
            "versions",
            must("of", KEY),
            may("by", PERSON),
            may("at", MOMENT),
            may("because", TEXT).upTo(280),
            may("kind", WriteKind.values()),
            may("name", TEXT),
            may("unit", TEXT),
            may("low", DECIMAL),
            may("high", DECIMAL),
            may("reason", NoOkrs.Reason.values()),
            may("on", DAY),
            may("ended", FLAG),
            may("closed", EITHER),
            may("continues", FLAG),
            may("score", DECIMAL),
            may("lesson", TEXT).upTo(Scoring.TEXT_LIMIT),
            may("outcome", Outcome.values()));

    private final String inFile;
    // Made by List.of, which the checker cannot see.
    @SuppressWarnings("ImmutableEnumChecker")
    private final transient List<Field> fields;

    Section(String inFile, Field... fields) {
        this.inFile = inFile;
        this.fields = List.of(fields);
    }

    /** Its name in a file. */
    public String inFile() {
        return inFile;
    }

    public List<Field> fields() {
        return fields;
    }

    /** The types of a measure, as a file spells them. */
    private enum MeasureWord {
        METRIC,
        THRESHOLD,
        MILESTONE,
        BASELINE
    }
}
