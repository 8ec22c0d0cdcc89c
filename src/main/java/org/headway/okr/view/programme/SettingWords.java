package org.headway.okr.view.programme;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.headway.okr.domain.programme.Setting;
import org.headway.okr.view.Words;

/** Settings and their values in a reader's language. */
record SettingWords(Words words) {

    String name(Setting setting) {
        return words.say(key(setting.name()));
    }

    String value(Setting setting, String value) {
        return switch (setting) {
            case OBJECTIVES, KEY_RESULTS -> value;
            case FIRST_MONTH ->
                Month.of(Integer.parseInt(value)).getDisplayName(TextStyle.FULL_STANDALONE, words.locale());
            case LEVELS -> Arrays.stream(value.split(" ", -1)).map(this::level).collect(Collectors.joining(", "));
            default -> words.say(key(setting.name()) + "." + spelled(value));
        };
    }

    String level(String level) {
        return words.say("okr.level." + spelled(level));
    }

    private static String key(String setting) {
        return "okr.settings." + spelled(setting);
    }

    private static String spelled(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
