package org.headway.okr.rest;

import java.util.List;
import java.util.Locale;
import org.headway.okr.service.NewObjective;
import org.headway.okr.service.ObjectiveText;
import org.jspecify.annotations.Nullable;

/**
 * An objective as somebody wants it; {@code version} only to change one. To add one, either {@code area} names the area's
 * key, or {@code container} and {@code team} name an area that is made where it is missing.
 *
 * @param draft {@code true} to keep it a draft, only with {@code container}
 * @param reason why it is changed
 * @param keyResults lines to go with it, only with {@code container}
 */
public record ObjectiveRequest(
        @Nullable String area,
        @Nullable String container,
        @Nullable String team,
        @Nullable String cycle,
        @Nullable String title,
        @Nullable String whyNow,
        @Nullable String sponsor,
        @Nullable List<KeyResultLineRequest> keyResults,
        @Nullable String draft,
        @Nullable String reason,
        @Nullable String version) {

    boolean isForTeam() {
        return container != null;
    }

    NewObjective ofTeam(Locale locale) {
        List<KeyResultLineRequest> lines = keyResults == null ? List.of() : keyResults;
        return new NewObjective(
                Input.text(container),
                Input.text(team),
                Input.text(cycle),
                text(),
                lines.stream().map(line -> Body.required(line).line(locale)).toList(),
                Input.flag("draft", draft));
    }

    ObjectiveText text() {
        return new ObjectiveText(Input.text(title), Input.text(whyNow), Input.text(sponsor), Input.text(reason));
    }
}
