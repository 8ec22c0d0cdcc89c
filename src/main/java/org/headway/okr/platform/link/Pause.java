package org.headway.okr.platform.link;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * After three failures in a row nobody asks for thirty seconds. Then one may, and only when that is answered the others
 * may too.
 */
final class Pause {

    private static final int FAILURES = 3;
    private static final Duration LENGTH = Duration.ofSeconds(30);
    private static final Duration ONE_CALL = Duration.ofMillis(Calls.LONGEST_MILLIS);

    private final Clock clock;
    private int failures;
    private Instant end = Instant.MIN;

    Pause(Clock clock) {
        this.clock = clock;
    }

    /** Whether this call may be made; how it went is to be told. */
    synchronized boolean admits() {
        boolean over = !clock.instant().isBefore(end);
        if (over && failures >= FAILURES) {
            end = clock.instant().plus(ONE_CALL);
        }
        return over;
    }

    synchronized void answered() {
        failures = 0;
        end = Instant.MIN;
    }

    synchronized void failed() {
        failures++;
        if (failures >= FAILURES) {
            end = clock.instant().plus(LENGTH);
        }
    }
}
