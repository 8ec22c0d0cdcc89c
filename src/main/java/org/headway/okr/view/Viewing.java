package org.headway.okr.view;

import java.time.LocalDate;
import org.headway.okr.domain.Cycle;
import org.headway.okr.domain.Progress;

/** In which cycle, on which day and in which language key results are shown. */
public final class Viewing {

    private final Cycle cycle;
    private final Words words;
    private final Figures figures;
    private final Days days;
    private final boolean running;
    private final String pace;
    private final String when;

    /** Takes the cycle that the key results belong to, and the reader's day. */
    public Viewing(Cycle cycle, LocalDate today, Words words) {
        this(cycle, today, words, new Figures(words.locale()));
    }

    private Viewing(Cycle cycle, LocalDate today, Words words, Figures figures) {
        this.cycle = cycle;
        this.words = words;
        this.figures = figures;
        this.days = new Days(today, words);
        Progress even = new Progress(cycle.evenPace(today));
        this.when = when(today);
        this.running = cycle.contains(today);
        this.pace = running ? words.say("okr.said.pace", figures.percent(even.percent())) : "";
    }

    public static Viewing onPaper(Cycle cycle, LocalDate today, Words words) {
        return new Viewing(cycle, today, words, Figures.onPaper(words.locale()));
    }

    public Cycle cycle() {
        return cycle;
    }

    /** Whether today is a day of the cycle: only then is anything due or stale. */
    public boolean isRunning() {
        return running;
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
