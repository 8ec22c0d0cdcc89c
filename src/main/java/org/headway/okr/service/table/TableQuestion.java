package org.headway.okr.service.table;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a table is asked to show.
 *
 * @param container key of the space or project that the table stands in; empty outside any (a template's preview)
 * @param team name of an area there, or {@code SHOP:Checkout} for one elsewhere; empty for all areas there
 * @param cycle {@code Current}, {@code Previous}, {@code Next} or a label such as {@code 2026 Q4}
 * @param show which of what an area has
 * @param asOf the end of an earlier day; today and later days mean now
 */
public record TableQuestion(
        Optional<String> container,
        String team,
        String cycle,
        TableFilter filter,
        Optional<LocalDate> asOf,
        Show show) {

    /** Which of what an area has is shown. */
    public enum Show {
        EVERYTHING,
        OKRS,
        HEALTH,
        JUSTDOITS;

        boolean keyResults() {
            return this == EVERYTHING || this == OKRS;
        }

        boolean health() {
            return this == EVERYTHING || this == HEALTH;
        }

        boolean justDoIts() {
            return this == EVERYTHING || this == JUSTDOITS;
        }
    }

    /** Of everything. */
    public TableQuestion(
            Optional<String> container, String team, String cycle, TableFilter filter, Optional<LocalDate> asOf) {
        this(container, team, cycle, filter, asOf, Show.EVERYTHING);
    }

    /** Of everything, today. */
    public TableQuestion(Optional<String> container, String team, String cycle, TableFilter filter) {
        this(container, team, cycle, filter, Optional.empty());
    }
}
