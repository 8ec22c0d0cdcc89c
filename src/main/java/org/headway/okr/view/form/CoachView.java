package org.headway.okr.view.form;

import java.util.List;
import java.util.Optional;
import org.headway.okr.domain.coach.Draft;
import org.headway.okr.domain.coach.Hint;
import org.headway.okr.domain.coach.Hints;
import org.headway.okr.view.Words;

/**
 * What the coach asks about a draft.
 *
 * @param folded the questions behind {@code more}
 * @param open what is still open before it is published; empty if nothing
 */
public record CoachView(List<HintView> shown, List<HintView> folded, String more, List<HintView> open) {

    public CoachView {
        shown = List.copyOf(shown);
        folded = List.copyOf(folded);
        open = List.copyOf(open);
    }

    public static CoachView of(Hints hints, Optional<Hint> beforePublishing, Draft draft, Words words) {
        return new CoachView(
                views(hints.shown(), draft, words),
                views(hints.folded(), draft, words),
                HintView.said(hints.more(), words),
                views(beforePublishing.stream().toList(), draft, words));
    }

    /** What it asks about a next step; nothing most of the time. */
    public static CoachView ofNextStep(Optional<Hint> asked, Words words) {
        return new CoachView(
                asked.stream().map(hint -> HintView.ofNextStep(hint, words)).toList(), List.of(), "", List.of());
    }

    private static List<HintView> views(List<Hint> hints, Draft draft, Words words) {
        return hints.stream().map(hint -> HintView.of(hint, draft, words)).toList();
    }
}
