package org.headway.okr.rest;

import org.headway.okr.domain.Objective;
import org.headway.okr.domain.Person;
import org.jspecify.annotations.Nullable;

/** An objective on the wire. */
public record ObjectiveDto(
        String key, String area, CycleDto cycle, String title, String whyNow, @Nullable String sponsor, int version) {

    static ObjectiveDto of(Objective objective, boolean withPeople) {
        return new ObjectiveDto(
                objective.key().value(),
                objective.area().value(),
                CycleDto.of(objective.decision().cycle()),
                objective.title(),
                objective.whyNow(),
                withPeople ? objective.sponsor().map(Person::userName).orElse(null) : null,
                objective.version());
    }
}
