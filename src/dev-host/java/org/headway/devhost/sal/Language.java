package org.headway.devhost.sal;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;

/** SAL's LocaleResolver and TimeZoneManager: the visitor's language, be it one that nobody translated us into, and the machine's zone. */
public record Language(Visits visits) {
    public static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, Locale.GERMANY);

    public Locale getLocale() {
        return visits.current().locale();
    }

    public Set<Locale> getSupportedLocales() {
        return Set.copyOf(SPOKEN);
    }

    public TimeZone getDefaultTimeZone() {
        return TimeZone.getDefault();
    }

    public TimeZone getUserTimeZone() {
        return TimeZone.getDefault();
    }
}
