package org.headway.okr.storage;

import static java.util.stream.Collectors.joining;
import static org.headway.okr.storage.StoredText.orEmpty;
import static org.headway.okr.storage.StoredText.orNull;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.headway.okr.domain.programme.Choices;
import org.headway.okr.domain.programme.Setting;
import org.jspecify.annotations.Nullable;

/** Choices as a column holds them: {@code CHECK_INS=WEEKLY;COACH=OFF}. */
final class StoredChoices {

    private StoredChoices() {}

    static @Nullable String of(Choices choices) {
        return orNull(choices.values().entrySet().stream()
                .map(choice -> choice.getKey() + "=" + choice.getValue())
                .collect(joining(";")));
    }

    /** What a newer Headway wrote and this one does not know counts as not decided. */
    static Choices read(@Nullable String column) {
        Map<Setting, String> known = new EnumMap<>(Setting.class);
        for (Setting setting : Setting.values()) {
            String name = setting + "=";
            Arrays.stream(orEmpty(column).split(";", -1))
                    .filter(choice -> choice.startsWith(name))
                    .map(choice -> choice.substring(name.length()))
                    .filter(setting.offered()::contains)
                    .forEach(value -> known.put(setting, value));
        }
        return new Choices(known);
    }
}
