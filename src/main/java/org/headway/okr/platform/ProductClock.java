package org.headway.okr.platform;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The one clock: real time in milliseconds, as it is stored, in the zone of the instance, where a day ends for everybody
 * at once.
 */
@Named
public final class ProductClock extends Clock {

    private final TimeZoneManager zones;

    @Inject
    public ProductClock(@ComponentImport TimeZoneManager zones) {
        this.zones = zones;
    }

    @Override
    public ZoneId getZone() {
        return zones.getDefaultTimeZone().toZoneId();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.system(zone);
    }

    @Override
    public Instant instant() {
        return Clock.tickMillis(ZoneOffset.UTC).instant();
    }
}
