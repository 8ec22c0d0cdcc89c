package org.headway.okr.rest.checkin;

import org.headway.okr.domain.CheckIn;
import org.headway.okr.domain.CheckInId;
import org.headway.okr.rest.MeasureDto;
import org.jspecify.annotations.Nullable;

/** An entry of the log on the wire. */
public record CheckInDto(
        String id,
        String keyResult,
        int sequence,
        String day,
        String at,
        @Nullable String author,
        String source,
        @Nullable String value,
        @Nullable Integer confidence,
        String whatGotUsHere,
        String inTheWay,
        String nextStep,
        @Nullable String lastStep,
        @Nullable String corrects) {

    public static CheckInDto of(CheckIn entry, boolean withPeople) {
        return new CheckInDto(
                entry.id().toString(),
                entry.keyResult().value(),
                entry.sequence(),
                entry.day().toString(),
                entry.at().toString(),
                withPeople ? entry.author().userName() : null,
                entry.source().name(),
                entry.value().map(MeasureDto::plain).orElse(null),
                entry.confidence().map(confidence -> confidence.percent()).orElse(null),
                entry.whatGotUsHere(),
                entry.inTheWay(),
                entry.nextStep(),
                entry.lastStep().map(Enum::name).orElse(null),
                entry.corrects().map(CheckInId::toString).orElse(null));
    }
}
