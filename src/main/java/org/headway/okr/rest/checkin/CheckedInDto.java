package org.headway.okr.rest.checkin;

/** A stored check-in, with its key result's table row in HTML as it looks now. */
public record CheckedInDto(CheckInDto checkIn, String row) {}
