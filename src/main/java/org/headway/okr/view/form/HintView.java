package org.headway.okr.view.form;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import org.headway.okr.domain.coach.Draft;
import org.headway.okr.domain.coach.Fix;
import org.headway.okr.domain.coach.Hint;
import org.headway.okr.domain.coach.Line;
import org.headway.okr.domain.coach.Phrase;
import org.headway.okr.domain.coach.Remedies;
import org.headway.okr.view.Words;

/**
 * A question of the coach in words.
 *
 * @param part {@code OBJECTIVE}, {@code KEY_RESULT} or {@code WHOLE}
 * @param index of the key result
 * @param text what it is asked of, to be left as it is
 * @param fix its name; empty where there is none
 * @param lines what stands in place of the key result after the fix; empty where the form itself does it
 */
public record HintView(
        String part,
        int index,
        String text,
        String says,
        String why,
        String fix,
        String fixLabel,
        String leave,
        List<MendedLineView> lines) {

    public HintView {
        lines = List.copyOf(lines);
    }

    static HintView of(Hint hint, Draft draft, Words words) {
        return of(
                hint,
                hint.fix()
                        .filter(fix -> hint.line().part() == Line.Part.KEY_RESULT)
                        .map(fix -> mended(fix, hint, draft, words))
                        .orElse(List.of()),
                words);
    }

    /** Of a next step, which no fix mends. */
    static HintView ofNextStep(Hint hint, Words words) {
        return of(hint, List.of(), words);
    }

    private static HintView of(Hint hint, List<MendedLineView> mended, Words words) {
        return new HintView(
                hint.line().part().name(),
                hint.line().index(),
                hint.text(),
                said(hint.says(), words),
                words.say(hint.question().reasonKey()),
                hint.fix().map(Fix::name).orElse(""),
                hint.fix().map(Fix::key).map(words::say).orElse(""),
                said(Hint.LEAVE_IT, words),
                mended);
    }

    private static List<MendedLineView> mended(Fix fix, Hint hint, Draft draft, Words words) {
        return new Remedies(words.locale())
                .of(fix, draft.keyResults().get(hint.line().index())).stream()
                        .map(line -> MendedLineView.of(line, words))
                        .toList();
    }

    static String said(Phrase phrase, Words words) {
        if (phrase.listed().isEmpty()) {
            return words.say(phrase.key(), phrase.arguments().toArray(Serializable[]::new));
        }
        String list = phrase.listed().stream().map(each -> said(each, words)).collect(Collectors.joining(" · "));
        return words.say(phrase.key(), list);
    }
}
