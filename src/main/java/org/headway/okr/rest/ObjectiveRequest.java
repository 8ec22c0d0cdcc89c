package org.headway.okr.rest;

import org.headway.okr.service.ObjectiveText;
import org.jspecify.annotations.Nullable;

/**
 * An objective as somebody wants it; {@code area} and {@code cycle} only to add one, {@code version} only to change one.
 */
public record ObjectiveRequest(
        @Nullable String area,
        @Nullable String cycle,
        @Nullable String title,
        @Nullable String whyNow,
        @Nullable String sponsor,
        @Nullable String version) {

    ObjectiveText text() {
        return new ObjectiveText(Input.text(title), Input.text(whyNow), Input.text(sponsor));
    }
}
