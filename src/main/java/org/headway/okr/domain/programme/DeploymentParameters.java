package org.headway.okr.domain.programme;

import java.time.Month;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.headway.okr.domain.Ambition;
import org.headway.okr.domain.Level;

/** The rules of the programme as they are in force somewhere: what was decided there and above, else Headway's defaults. */
public record DeploymentParameters(Choices decided) {

    /** What works before anybody has decided. */
    public static DeploymentParameters defaults() {
        return new DeploymentParameters(Choices.none());
    }

    /** The value in force. */
    public String of(Setting setting) {
        return decided.of(setting).orElse(setting.usual());
    }

    public CycleRhythm cycles() {
        return new CycleRhythm(number(Setting.CYCLE_MONTHS), Month.of(number(Setting.FIRST_MONTH)));
    }

    public CheckInRhythm checkIns() {
        return CheckInRhythm.valueOf(of(Setting.CHECK_INS));
    }

    public Set<Level> levels() {
        return Arrays.stream(of(Setting.LEVELS).split(" ", -1))
                .map(Level::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** How many objectives an area agreed on for a cycle; one more is warned of, never refused. */
    public int objectives() {
        return number(Setting.OBJECTIVES);
    }

    /** The same for the key results of an objective. */
    public int keyResults() {
        return number(Setting.KEY_RESULTS);
    }

    public Milestones milestones() {
        return Milestones.valueOf(of(Setting.MILESTONES));
    }

    public ConfidenceScale confidence() {
        return ConfidenceScale.valueOf(of(Setting.CONFIDENCE));
    }

    /** Whether whoever writes in a container may open areas there, and not only those who administer it. */
    public boolean editorsOpenAreas() {
        return of(Setting.OPENING).equals("EDITORS");
    }

    /** Whether drafts are coached. */
    public boolean coach() {
        return isOn(Setting.COACH);
    }

    /** Whether key results are graded when a cycle is closed. */
    public boolean score() {
        return isOn(Setting.SCORE);
    }

    /** The ambition of a new key result, unless its author says otherwise. */
    public Ambition ambition() {
        return Ambition.valueOf(of(Setting.AMBITION));
    }

    /** Whether an objective may name one above it. */
    public boolean alignment() {
        return of(Setting.ALIGNMENT).equals("OPTIONAL");
    }

    /** Whether readers are told how many linked issues they may not see. */
    public boolean countsHiddenIssues() {
        return of(Setting.HIDDEN_ISSUES).equals("NUMBER");
    }

    private boolean isOn(Setting setting) {
        return of(setting).equals("ON");
    }

    private int number(Setting setting) {
        return Integer.parseInt(of(setting));
    }
}
