package org.headway.okr.rest.programme;

import static java.util.stream.Collectors.joining;

import java.util.Map;
import java.util.TreeMap;
import org.headway.okr.domain.Person;
import org.headway.okr.domain.programme.ParametersDecision;
import org.jspecify.annotations.Nullable;

/** A decision about the rules of the programme on the wire; fields as in {@link ParametersRequest}. */
public record ParametersDto(
        String scope,
        int version,
        Map<String, String> choices,
        String why,
        @Nullable String saidBy,
        @Nullable String coaches,
        @Nullable String by,
        @Nullable String at) {

    public static ParametersDto of(ParametersDecision decision, boolean withPeople) {
        Map<String, String> choices = new TreeMap<>();
        decision.choices().values().forEach((setting, value) -> choices.put(setting.name(), value));
        return new ParametersDto(
                decision.scope().toString(),
                decision.version(),
                choices,
                decision.why(),
                withPeople ? decision.saidBy().map(Person::userName).orElse(null) : null,
                withPeople ? decision.coaches().stream().map(Person::userName).collect(joining(", ")) : null,
                withPeople ? decision.by().map(Person::userName).orElse(null) : null,
                decision.at().map(Object::toString).orElse(null));
    }
}
