package org.headway.okr.rest;

import java.util.Locale;
import org.headway.okr.domain.ImportedOkrs;
import org.headway.okr.imports.PastedText;
import org.headway.okr.service.BringInText;
import org.headway.okr.service.InvalidInput;
import org.jspecify.annotations.Nullable;

/** OKRs that somebody pasted, and where they should go. */
public record BringInRequest(
        @Nullable String container, @Nullable String team, @Nullable String cycle, @Nullable String text) {

    /** Most characters that one paste may have. */
    private static final int LIMIT = 500_000;

    /** Most key results, and objectives, that one transaction should carry. */
    private static final int KEY_RESULTS = 1000;

    BringInText text(Locale locale) {
        String pasted = Input.text(text);
        if (pasted.isBlank()) {
            throw new InvalidInput("text", "okr.error.empty");
        }
        if (pasted.length() > LIMIT) {
            throw new InvalidInput("text", "okr.error.too-long", pasted.length(), LIMIT);
        }
        ImportedOkrs read = PastedText.read(pasted, locale);
        if (read.keyResults() > KEY_RESULTS || read.objectives() > KEY_RESULTS) {
            throw new InvalidInput("text", "okr.error.too-many", read.keyResults(), KEY_RESULTS);
        }
        return new BringInText(Input.text(container), Input.text(team), Input.text(cycle), read);
    }
}
