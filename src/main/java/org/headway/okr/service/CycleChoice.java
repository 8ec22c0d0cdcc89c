package org.headway.okr.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.headway.okr.domain.Cycle;
import org.headway.okr.domain.CycleDecision;
import org.headway.okr.domain.CycleRhythm;

/** Which cycle a word means: {@code Current}, {@code Previous}, {@code Next}, nothing, or a label. */
final class CycleChoice {

    private final CycleRhythm rhythm = CycleRhythm.quarters();
    private final LocalDate today;

    CycleChoice(LocalDate today) {
        this.today = today;
    }

    /** The cycle meant for an area that made these decisions. */
    Cycle meant(String word, List<CycleDecision> decisions) {
        return switch (word.strip().toLowerCase(Locale.ROOT)) {
            case "", "current" -> current(decisions);
            case "previous" -> rhythm.before(current(decisions));
            case "next" -> rhythm.after(current(decisions));
            default -> named(word);
        };
    }

    /** The newest begun cycle that the area decided on, else the calendar's: a page is never blank on 1 January. */
    private Cycle current(List<CycleDecision> decisions) {
        return decisions.stream()
                .map(CycleDecision::cycle)
                .filter(cycle -> !cycle.first().isAfter(today))
                .reduce((one, later) -> later.first().isAfter(one.first()) ? later : one)
                .orElse(rhythm.at(today));
    }

    /** The cycle to write into: a new objective goes to the calendar's unless another is named. */
    Cycle written(String word) {
        return meant(word, List.of());
    }

    private Cycle named(String label) {
        return rhythm.named(label).orElseThrow(() -> new InvalidInput("cycle", "okr.error.no-such-cycle", label));
    }
}
