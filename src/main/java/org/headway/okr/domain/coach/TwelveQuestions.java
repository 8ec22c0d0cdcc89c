package org.headway.okr.domain.coach;

import static org.headway.okr.domain.coach.Question.BEFORE_PUBLISHING;
import static org.headway.okr.domain.coach.Question.CANNOT_TELL;
import static org.headway.okr.domain.coach.Question.NO_EFFECT;
import static org.headway.okr.domain.coach.Question.NO_START;
import static org.headway.okr.domain.coach.Question.NUMBER_ON_TOP;
import static org.headway.okr.domain.coach.Question.ONE_THING;
import static org.headway.okr.domain.coach.Question.OWN_OUTPUT;
import static org.headway.okr.domain.coach.Question.SHARE_OF_WHAT;
import static org.headway.okr.domain.coach.Question.TASK;
import static org.headway.okr.domain.coach.Question.TOO_MANY;
import static org.headway.okr.domain.coach.Question.TWO_IN_ONE;
import static org.headway.okr.domain.coach.Question.WRONG_WAY;

import java.util.List;

/** When each of the twelve questions is asked. Of a line only the first that fits is. */
final class TwelveQuestions {

    /** The fix of a missing start depends on it: only what is counted one by one can be thought to begin at nothing. */
    static final List<Rule<KeyResultText>> OF_A_KEY_RESULT = List.of(
            Rule.ask(OWN_OUTPUT, KeyResultText::countsOwnDoing).offering(Fix.MAKE_A_JUST_DO_IT),
            Rule.ask(TASK, KeyResultText::isTask).offering(Fix.MAKE_A_JUST_DO_IT),
            Rule.ask(SHARE_OF_WHAT, KeyResultText::isShareOfUnknown)
                    .saying(TwelveQuestions::ofWhat)
                    .offering(Fix.BASELINE),
            Rule.ask(TWO_IN_ONE, KeyResultText::comparesTwice).offering(Fix.SPLIT),
            Rule.ask(NO_START, KeyResultText::hasNoStart)
                    .offering(text -> text.targetIsCount() ? Fix.FROM_ZERO : Fix.BASELINE),
            Rule.ask(WRONG_WAY, KeyResultText::goesTheOtherWay).offering(Fix.SWAP),
            Rule.ask(CANNOT_TELL, KeyResultText::cannotBeTold));

    static final List<Rule<Wording>> OF_AN_OBJECTIVE =
            List.of(Rule.ask(NUMBER_ON_TOP, Wording::namesShareOrMoney).offering(Fix.MOVE_TO_KEY_RESULT));

    static final List<Rule<Whole>> OF_THE_WHOLE = List.of(
            Rule.ask(NO_EFFECT, Whole::isAllYesOrNo),
            Rule.ask(TOO_MANY, Whole::isOneTooMany)
                    .saying(whole -> Phrase.of(
                            TOO_MANY.key(), whole.draft().place(), whole.draft().agreed()))
                    .offering(Fix.KEEP_FOR_NEXT_CYCLE));

    static final List<Rule<Whole>> BEFORE_IT_IS_PUBLISHED = List.of(Rule.ask(BEFORE_PUBLISHING, Whole::hasSomethingOpen)
            .saying(whole -> Phrase.listing(BEFORE_PUBLISHING.key(), whole.open()))
            .offering(Fix.FILL_IN));

    static final List<Rule<NextStepText>> OF_A_NEXT_STEP = List.of(Rule.ask(ONE_THING, NextStepText::isSeveralThings));

    private TwelveQuestions() {}

    private static Phrase ofWhat(KeyResultText text) {
        return text.share()
                .map(share -> Phrase.of(SHARE_OF_WHAT.key(), share))
                .orElse(Phrase.of(SHARE_OF_WHAT.key() + ".multiple"));
    }
}
