package org.headway.okr.service;

/** How much was brought in. */
public record BroughtIn(int areas, int objectives, int keyResults, int checkIns) {

    static BroughtIn nothing() {
        return new BroughtIn(0, 0, 0, 0);
    }

    BroughtIn plus(BroughtIn other) {
        return new BroughtIn(
                areas + other.areas,
                objectives + other.objectives,
                keyResults + other.keyResults,
                checkIns + other.checkIns);
    }
}
