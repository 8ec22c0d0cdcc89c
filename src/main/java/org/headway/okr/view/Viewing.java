package org.headway.okr.view;

import java.time.LocalDate;
import org.headway.okr.domain.Cycle;
import org.headway.okr.domain.Progress;
import org.headway.okr.domain.programme.CheckInRhythm;
import org.headway.okr.domain.programme.ConfidenceScale;
import org.headway.okr.domain.programme.DeploymentParameters;
import org.headway.okr.domain.table.OkrTable;

/** In which cycle, on which day and in which language key results are shown. */
public final class Viewing {

    private final Cycle cycle;
    private final Words words;
    private final CheckInRhythm rhythm;
    private final ConfidenceScale scale;
    private final Figures figures;
    private final Beliefs beliefs;
    private final Days days;
    private final boolean running;
    private final String pace;
    private final String when;

    private Viewing(Cycle cycle, DeploymentParameters rules, LocalDate today, Words words, Figures figures) {
        this.cycle = cycle;
        this.words = words;
        this.rhythm = rules.checkIns();
        this.scale = rules.confidence();
        this.beliefs = new Beliefs(scale, words, figures);
        this.figures = figures;
        this.days = new Days(today, words);
        Progress even = new Progress(cycle.evenPace(today));
        this.when = when(today);
        this.running = cycle.contains(today);
        this.pace = running ? words.say("okr.said.pace", figures.percent(even.percent())) : "";
    }

    /** The same where nothing runs any more. */
    private Viewing(Viewing other) {
        this.cycle = other.cycle;
        this.words = other.words;
        this.rhythm = other.rhythm;
        this.scale = other.scale;
        this.beliefs = other.beliefs;
        this.figures = other.figures;
        this.days = other.days;
        this.when = other.when;
        this.running = false;
        this.pace = "";
    }

    /** Of what is closed: nothing is due or stale, and there is no pace, be it a day of the cycle or not. */
    public Viewing closed() {
        return new Viewing(this);
    }

    /** Of the key results of one area in one cycle, on the reader's day. */
    public static Viewing of(OkrTable.Section section, LocalDate today, Words words) {
        return new Viewing(section.cycle(), section.rules(), today, words, new Figures(words.locale()));
    }

    public static Viewing onPaper(OkrTable.Section section, LocalDate today, Words words) {
        return new Viewing(section.cycle(), section.rules(), today, words, Figures.onPaper(words.locale()));
    }

    public Cycle cycle() {
        return cycle;
    }

    /** Whether today is a day of the cycle: only then is anything due or stale. */
    public boolean isRunning() {
        return running;
    }

    /** Whether what was last told on this day is old, by the rhythm that is agreed. */
    public boolean isStale(LocalDate day) {
        return running && days.since(day) > rhythm.staleAfter();
    }

    public boolean isDue(LocalDate day) {
        return running && days.since(day) > rhythm.dueAfter();
    }

    public ConfidenceScale scale() {
        return scale;
    }

    public Beliefs beliefs() {
        return beliefs;
    }

    public Words words() {
        return words;
    }

    public Figures figures() {
        return figures;
    }

    public Days days() {
        return days;
    }

    /** What is said of the even pace; nothing while the cycle does not run. */
    public String pace() {
        return pace;
    }

    /** Says which earlier day a table shows; nothing of today. */
    public String asOf(OkrTable table) {
        return table.asOf()
                .map(day -> words.say("okr.strip.as-of", days.complete(day)))
                .orElse("");
    }

    /** Where in the cycle the reader's day is. */
    public String when() {
        return when;
    }

    private String when(LocalDate today) {
        if (cycle.contains(today)) {
            return words.say("okr.table.day", cycle.dayNumber(today), cycle.days());
        }
        return today.isBefore(cycle.first())
                ? words.say("okr.table.begins", days.brief(cycle.first()))
                : words.say("okr.table.ended", days.brief(cycle.last()));
    }
}
