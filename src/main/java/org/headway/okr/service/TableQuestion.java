package org.headway.okr.service;

import java.util.Optional;

/**
 * What a table is asked to show.
 *
 * @param container key of the space or project that the table stands in; empty outside any (a template's preview)
 * @param team name of an area there, or {@code SHOP:Checkout} for one elsewhere; empty for all areas there
 * @param cycle {@code Current}, {@code Previous}, {@code Next} or a label such as {@code 2026 Q4}
 */
public record TableQuestion(Optional<String> container, String team, String cycle, Show show) {

    /** Asks for everything. */
    public TableQuestion(Optional<String> container, String team, String cycle) {
        this(container, team, cycle, Show.EVERYTHING);
    }

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

        /** Whether an editor is shown an area that has none of it yet: where there is nothing at all, a card invites. */
        boolean invites(boolean mayEdit) {
            return mayEdit && (this == HEALTH || this == JUSTDOITS);
        }
    }
}
