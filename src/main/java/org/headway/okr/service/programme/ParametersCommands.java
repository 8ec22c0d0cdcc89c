package org.headway.okr.service.programme;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.headway.okr.domain.Person;
import org.headway.okr.domain.programme.Choices;
import org.headway.okr.domain.programme.ParametersDecision;
import org.headway.okr.domain.programme.Scope;
import org.headway.okr.domain.programme.Setting;
import org.headway.okr.service.InvalidInput;
import org.headway.okr.service.Names;
import org.headway.okr.service.Reader;
import org.headway.okr.service.Texts;
import org.headway.okr.service.Writes;
import org.headway.okr.service.store.ParametersStore;
import org.headway.okr.service.store.Stamp;

/** Decides the rules of the programme. Administrators of the container decide for an area, the product's for the instance. */
@Named
public final class ParametersCommands {

    private final ProgrammeAccess access;
    private final Writes writes;
    private final Names names;
    private final ParametersStore parameters;
    private final Clock clock;

    @Inject
    public ParametersCommands(
            ProgrammeAccess access, Writes writes, Names names, ParametersStore parameters, Clock clock) {
        this.access = access;
        this.writes = writes;
        this.names = names;
        this.parameters = parameters;
        this.clock = clock;
    }

    /** Stores a decision that was made on a version, 0 where there was none. */
    public ParametersDecision decide(Reader reader, Scope scope, int version, ParametersText text) {
        Stamp stamp = new Stamp(access.administrator(reader, scope), clock.instant());
        ParametersDecision current = stored(scope);
        ParametersDecision mine = new ParametersDecision(
                scope,
                version + 1,
                choices(scope, text.choices()),
                Texts.line("why", text.why(), ParametersDecision.WHY_LIMIT),
                names.retyped(reader, "saidBy", text.saidBy(), current.saidBy()),
                coaches(reader, text.coaches(), current.coaches()),
                Optional.of(stamp.by()),
                Optional.of(stamp.at()));
        return writes.edit(version, mine, () -> stored(scope), ParametersDecision::version, () -> {
            parameters.decide(mine, stamp);
            return mine;
        });
    }

    private ParametersDecision stored(Scope scope) {
        return parameters.inForce(List.of(scope)).get(0);
    }

    private static Choices choices(Scope scope, Map<String, String> typed) {
        Map<Setting, String> chosen = new EnumMap<>(Setting.class);
        for (Setting setting : Setting.values()) {
            String value = typed.getOrDefault(setting.name(), "").strip();
            if (!value.isEmpty()) {
                List<String> offered = setting.isForAreas() || scope.area().isEmpty() ? setting.offered() : List.of();
                if (!offered.contains(value)) {
                    throw new InvalidInput("choices." + setting, "okr.error.not-one-of", offered.toString());
                }
                chosen.put(setting, value);
            }
        }
        return new Choices(chosen);
    }

    private List<Person> coaches(Reader reader, List<String> typed, List<Person> stored) {
        if (typed.stream().allMatch(String::isBlank) && !names.mayBeSeen(reader)) {
            return stored;
        }
        if (typed.size() > ParametersDecision.COACHES) {
            throw new InvalidInput("coaches", "okr.error.too-many", typed.size(), ParametersDecision.COACHES);
        }
        return typed.stream()
                .map(name -> names.typed(reader, "coaches", name))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }
}
