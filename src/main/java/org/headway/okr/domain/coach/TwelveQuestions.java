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
            // 1: "Run 5 user tests", but not "New users who finish set-up: from 45 % to 70 %"
            Rule.ask(OWN_OUTPUT, KeyResultText::countsOwnDoing).offering(Fix.MAKE_A_JUST_DO_IT),
            // 2: "Launch the new blog", but not "Readers from the blog: 2k to 10k a month"
            Rule.ask(TASK, KeyResultText::isTask).offering(Fix.MAKE_A_JUST_DO_IT),
            // 3: "Increase sign-ups by 25 %", but not "Sign-ups from 400 to 500 a week"
            Rule.ask(SHARE_OF_WHAT, KeyResultText::isShareOfUnknown)
                    .saying(TwelveQuestions::ofWhat)
                    .offering(Fix.BASELINE),
            // 4: "Close 2 deals and get 10 new logos", but not "Time from 3 s to 2 s in web and app"
            Rule.ask(TWO_IN_ONE, KeyResultText::comparesTwice).offering(Fix.SPLIT),
            // 5: "70 % of trials convert", but not "Trials that convert: from 52 % to 70 %"
            Rule.ask(NO_START, KeyResultText::hasNoStart)
                    .offering(text -> text.targetIsCount() ? Fix.FROM_ZERO : Fix.BASELINE),
            // 6: "Reduce churn from 3 % to 5 %", but not "Reduce churn from 5 % to 3 %"
            Rule.ask(WRONG_WAY, KeyResultText::goesTheOtherWay).offering(Fix.SWAP),
            // 7: "Improve the onboarding docs", but not "Sign-up passes the WCAG AA audit"
            Rule.ask(CANNOT_TELL, KeyResultText::cannotBeTold));

    static final List<Rule<Wording>> OF_AN_OBJECTIVE =
            // 8: "Reach $5M ARR", but not "New customers love their first week"
            List.of(Rule.ask(NUMBER_ON_TOP, Wording::namesShareOrMoney).offering(Fix.MOVE_TO_KEY_RESULT));

    static final List<Rule<Whole>> OF_THE_WHOLE = List.of(
            // 9: "The audit is passed" with "The page is live", but not with "Churn from 5 % to 3 %"
            Rule.ask(NO_EFFECT, Whole::isAllYesOrNo),
            // 10: objective 4 where 3 are agreed
            Rule.ask(TOO_MANY, Whole::isOneTooMany)
                    .saying(whole -> Phrase.of(
                            TOO_MANY.key(),
                            whole.draft().place(),
                            whole.draft().agreed().objectives()))
                    .offering(Fix.KEEP_FOR_NEXT_CYCLE),
            // 10: key result 6 where 5 are agreed
            Rule.ask(TOO_MANY, Whole::hasOneTooMany)
                    .saying(whole -> Phrase.of(
                            TOO_MANY.key() + ".key-results",
                            whole.written().size(),
                            whole.draft().agreed().keyResults())));

    static final List<Rule<Whole>> BEFORE_IT_IS_PUBLISHED = List.of(
            // 11: nobody said why now
            Rule.ask(BEFORE_PUBLISHING, Whole::hasSomethingOpen)
                    .saying(whole -> Phrase.listing(BEFORE_PUBLISHING.key(), whole.open()))
                    .offering(Fix.FILL_IN));

    static final List<Rule<NextStepText>> OF_A_NEXT_STEP = List.of(
            // 12: "Fix autofill, call Adyen and update docs", but not "Ask legal and sales about the tax form"
            Rule.ask(ONE_THING, NextStepText::isSeveralThings));

    private TwelveQuestions() {}

    private static Phrase ofWhat(KeyResultText text) {
        return text.share()
                .map(share -> Phrase.of(SHARE_OF_WHAT.key(), share))
                .orElse(Phrase.of(SHARE_OF_WHAT.key() + ".multiple"));
    }
}
