package org.headway.okr.view.form;

import org.headway.okr.domain.CheckIn;
import org.headway.okr.domain.Projection;
import org.headway.okr.view.Figures;

/**
 * What stands in the fields of a check-in before anybody types.
 *
 * @param corrects the id of the entry that is said anew; empty for an ordinary check-in
 * @param confidence out of ten; empty where none is chosen
 */
public record Prefilled(
        String corrects,
        String value,
        String confidence,
        String whatGotUsHere,
        String inTheWay,
        String nextStep,
        String lastStep) {

    /** The last next step, which is still open until somebody says otherwise. */
    static Prefilled of(Projection stands) {
        return new Prefilled("", "", "", "", "", stands.nextStep(), "");
    }

    static Prefilled of(CheckIn wrong, Figures figures) {
        return new Prefilled(
                wrong.id().toString(),
                wrong.value().map(value -> figures.exact(value, "")).orElse(""),
                wrong.confidence().map(StepView::outOfTen).orElse(""),
                wrong.whatGotUsHere(),
                wrong.inTheWay(),
                wrong.nextStep(),
                wrong.lastStep().map(Enum::name).orElse(""));
    }
}
