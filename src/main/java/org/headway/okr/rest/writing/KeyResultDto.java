package org.headway.okr.rest.writing;

import java.time.LocalDate;
import org.headway.okr.domain.Ambition;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.Person;
import org.headway.okr.domain.Projection;
import org.headway.okr.rest.MeasureDto;
import org.jspecify.annotations.Nullable;

/** A key result on the wire, with where it stands. Progress is in exact percent, confidence 0 to 100. */
public record KeyResultDto(
        String key,
        String objective,
        String title,
        MeasureDto measure,
        String weight,
        @Nullable String champion,
        Ambition ambition,
        boolean draft,
        int version,
        int checkIns,
        @Nullable String value,
        @Nullable String progress,
        @Nullable Integer confidence,
        String nextStep,
        @Nullable String updated) {

    public static KeyResultDto of(KeyResult keyResult, boolean withPeople) {
        Projection stands = keyResult.projection();
        return new KeyResultDto(
                keyResult.key().value(),
                keyResult.objective().value(),
                keyResult.title(),
                MeasureDto.of(keyResult.measure()),
                MeasureDto.plain(keyResult.weight()),
                withPeople ? keyResult.champion().map(Person::userName).orElse(null) : null,
                keyResult.definition().ambition(),
                keyResult.draft(),
                keyResult.version(),
                stands.checkIns(),
                stands.value().map(MeasureDto::plain).orElse(null),
                keyResult
                        .progress()
                        .map(progress -> MeasureDto.plain(progress.percent()))
                        .orElse(null),
                stands.confidence().map(confidence -> confidence.percent()).orElse(null),
                stands.nextStep(),
                stands.day().map(LocalDate::toString).orElse(null));
    }
}
