package com.atlassian.sal.api.timezone;

/** Signature only. Source: docs.atlassian.com/sal-api, SAL 7 (Platform 8) */
public interface TimeZoneManager {
    java.util.TimeZone getDefaultTimeZone();
}
