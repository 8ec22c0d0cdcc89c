package org.headway.okr.rest.beside;

import org.headway.okr.domain.beside.HealthReading;
import org.headway.okr.rest.MeasureDto;
import org.jspecify.annotations.Nullable;

/** An entry of the log of a health metric on the wire. */
public record HealthReadingDto(
        String id, String metric, int sequence, String day, String at, @Nullable String author, String value) {

    static HealthReadingDto of(HealthReading entry, boolean withPeople) {
        return new HealthReadingDto(
                entry.id().toString(),
                entry.metric().value(),
                entry.sequence(),
                entry.day().toString(),
                entry.at().toString(),
                withPeople ? entry.author().userName() : null,
                MeasureDto.plain(entry.value()));
    }
}
