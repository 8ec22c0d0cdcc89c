package org.headway.okr.view.form;

import org.headway.okr.domain.coach.DraftKeyResult;
import org.headway.okr.view.Figures;
import org.headway.okr.view.Words;

/** A key result after the coach's fix. */
public record MendedLineView(String title, MeasureFields chosen) {

    static MendedLineView of(DraftKeyResult line, Words words) {
        return new MendedLineView(
                line.title(),
                line.chosen()
                        .map(measure -> MeasureFields.of(measure, new Figures(words.locale())))
                        .orElse(MeasureFields.AS_THE_WORDS_SAY));
    }
}
