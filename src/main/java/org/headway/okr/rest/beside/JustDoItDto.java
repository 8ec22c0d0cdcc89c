package org.headway.okr.rest.beside;

import org.headway.okr.domain.ObjectiveKey;
import org.headway.okr.domain.Person;
import org.headway.okr.domain.beside.JustDoIt;
import org.headway.okr.rest.CycleDto;
import org.jspecify.annotations.Nullable;

/**
 * A just-do-it on the wire.
 *
 * @param objective missing where it is the area's own
 */
public record JustDoItDto(
        String key,
        String area,
        CycleDto cycle,
        @Nullable String objective,
        String title,
        @Nullable String owner,
        boolean done,
        int position,
        int version) {

    public static JustDoItDto of(JustDoIt justDoIt, boolean withPeople) {
        return new JustDoItDto(
                justDoIt.key().value(),
                justDoIt.list().area().value(),
                CycleDto.of(justDoIt.list().cycle()),
                justDoIt.list().objective().map(ObjectiveKey::value).orElse(null),
                justDoIt.title(),
                withPeople ? justDoIt.owner().map(Person::userName).orElse(null) : null,
                justDoIt.done(),
                justDoIt.position(),
                justDoIt.version());
    }
}
