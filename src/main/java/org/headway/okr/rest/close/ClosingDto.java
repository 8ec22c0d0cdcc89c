package org.headway.okr.rest.close;

import java.util.List;
import java.util.Locale;
import org.headway.okr.service.close.ClosingForm;

/** How far an area is with scoring a cycle, on the wire: what was said, and which key results are missing. */
public record ClosingDto(
        String area,
        String cycle,
        boolean closed,
        List<ScoringDto> scores,
        List<String> missing,
        List<ObjectiveEndDto> objectives,
        TeamAnswersDto answers) {

    static ClosingDto of(ClosingForm form, Locale locale) {
        return new ClosingDto(
                form.area().key().value(),
                form.decision().cycle().label(),
                form.decision().isClosed(),
                form.end().keyResults().stream()
                        .map(one -> ScoringDto.of(form.end().of(one.key()), locale))
                        .toList(),
                form.end().missing().stream().map(one -> one.key().value()).toList(),
                form.objectives().stream()
                        .map(one -> ObjectiveEndDto.of(form.end().of(one.key())))
                        .toList(),
                TeamAnswersDto.of(form.answers()));
    }
}
