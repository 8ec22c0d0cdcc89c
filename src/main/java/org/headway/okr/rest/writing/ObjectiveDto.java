package org.headway.okr.rest.writing;

import java.time.LocalDate;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.Person;
import org.headway.okr.rest.CycleDto;
import org.jspecify.annotations.Nullable;

/** An objective on the wire. */
public record ObjectiveDto(
        String key,
        String area,
        CycleDto cycle,
        String title,
        String whyNow,
        @Nullable String sponsor,
        @Nullable String stoodBehind,
        boolean draft,
        int version) {

    public static ObjectiveDto of(Objective objective, boolean withPeople) {
        return new ObjectiveDto(
                objective.key().value(),
                objective.area().value(),
                CycleDto.of(objective.decision().cycle()),
                objective.title(),
                objective.whyNow(),
                withPeople ? objective.sponsor().map(Person::userName).orElse(null) : null,
                objective.stoodBehind().map(LocalDate::toString).orElse(null),
                objective.draft(),
                objective.version());
    }
}
