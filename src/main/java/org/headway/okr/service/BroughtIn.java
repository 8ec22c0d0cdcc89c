package org.headway.okr.service;

/** How much of a paste was new, and is stored now. */
public record BroughtIn(int objectives, int keyResults, int checkIns) {

    static BroughtIn nothing() {
        return new BroughtIn(0, 0, 0);
    }

    BroughtIn plus(BroughtIn other) {
        return new BroughtIn(objectives + other.objectives, keyResults + other.keyResults, checkIns + other.checkIns);
    }
}
