package org.headway.okr.rest.writing;

import java.math.BigDecimal;
import org.headway.okr.domain.Ambition;
import org.headway.okr.rest.Input;
import org.headway.okr.rest.MeasureDto;
import org.headway.okr.service.InvalidInput;
import org.headway.okr.service.writing.KeyResultText;
import org.jspecify.annotations.Nullable;

/** A key result as somebody wants it; {@code objective} only to add one, {@code version} only to change one. */
public record KeyResultRequest(
        @Nullable String objective,
        @Nullable String title,
        @Nullable MeasureDto measure,
        @Nullable String weight,
        @Nullable String champion,
        @Nullable String ambition,
        @Nullable String reason,
        @Nullable String version) {

    KeyResultText text() {
        MeasureDto measured = measure;
        if (measured == null) {
            throw new InvalidInput("measure", "okr.error.empty");
        }
        return new KeyResultText(
                Input.text(title),
                measured.measure(),
                Input.maybeNumber("weight", weight).orElse(BigDecimal.ONE),
                Input.text(champion),
                Input.maybeOneOf(Ambition.class, "ambition", ambition),
                Input.text(reason));
    }
}
