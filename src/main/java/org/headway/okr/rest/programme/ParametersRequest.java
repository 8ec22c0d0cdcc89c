package org.headway.okr.rest.programme;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.headway.okr.domain.programme.Setting;
import org.headway.okr.rest.Input;
import org.headway.okr.service.InvalidInput;
import org.headway.okr.service.programme.ParametersText;
import org.jspecify.annotations.Nullable;

/**
 * The rules of the programme as somebody wants them; what is missing or blank is inherited.
 *
 * @param version the one that was seen, 0 where nobody had decided yet
 * @param choices values by the names of settings
 * @param saidBy user name of whoever says why
 * @param coaches user names with commas between
 */
public record ParametersRequest(
        @Nullable String version,
        @Nullable Map<String, @Nullable String> choices,
        @Nullable String why,
        @Nullable String saidBy,
        @Nullable String coaches) {

    ParametersText text() {
        return new ParametersText(chosen(), Input.text(why), Input.text(saidBy), names());
    }

    int seen() {
        return Input.wholeNumber("version", version)
                .orElseThrow(() -> new InvalidInput("version", "okr.error.no-version"));
    }

    /** What no setting is named after is left out, as any other field that we do not know. */
    private Map<String, String> chosen() {
        Map<String, String> values = new HashMap<>();
        if (choices != null) {
            for (Setting setting : Setting.values()) {
                values.put(setting.name(), Input.text(choices.get(setting.name())));
            }
        }
        return values;
    }

    private List<String> names() {
        return Arrays.stream(Input.text(coaches).split("[,\\n]", -1))
                .filter(name -> !name.isBlank())
                .toList();
    }
}
