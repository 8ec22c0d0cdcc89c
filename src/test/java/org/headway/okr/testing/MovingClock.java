package org.headway.okr.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that a test moves on. */
public final class MovingClock extends Clock {

    private final ZoneId zone;
    private Instant now;

    public MovingClock(Instant start, ZoneId zone) {
        this.now = start;
        this.zone = zone;
    }

    public void moveOn(Duration passed) {
        now = now.plus(passed);
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new MovingClock(now, other);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
