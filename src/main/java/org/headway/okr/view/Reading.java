package org.headway.okr.view;

import java.time.LocalDate;
import org.headway.okr.domain.Cycle;

/** In which cycle, on which day and in which language a key result is read. */
public record Reading(Cycle cycle, LocalDate today, Words words) {

    Figures figures() {
        return new Figures(words.locale());
    }

    Days days() {
        return new Days(today, words);
    }

    /** The tick of the even pace only stands while the cycle runs. */
    boolean isRunning() {
        return cycle.contains(today);
    }
}
