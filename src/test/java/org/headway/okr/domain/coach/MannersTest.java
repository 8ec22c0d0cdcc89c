package org.headway.okr.domain.coach;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.headway.okr.domain.programme.Choices;
import org.headway.okr.domain.programme.DeploymentParameters;
import org.headway.okr.domain.programme.Setting;
import org.junit.Test;

/** How much is asked, where, and when the coach is silent. */
public class MannersTest {

    private static final String[] FIVE_TASKS = {
        "Launch the new blog", "Run 5 user tests", "Increase sign-ups by 25 %", "Improve the docs", "Reach $5M ARR soon"
    };

    @Test
    public void aLineIsAskedOnlyTheFirstThatFits() {
        Hints hints =
                Asking.coach().ask(Asking.draft(Asking.GOOD_OBJECTIVE, "Increase sign-ups by 25 % and churn by 3 %"));
        assertEquals(List.of(3), Asking.numbers(hints));
        assertEquals(new Line(Line.Part.KEY_RESULT, 0), hints.shown().get(0).line());
        assertEquals(
                Phrase.of("okr.coach.share-of-what", "25 %"),
                hints.shown().get(0).says());
    }

    @Test
    public void threeAreShownAndTheRestIsCounted() {
        Hints hints = Asking.coach().ask(Asking.draft("Reach $5M ARR", FIVE_TASKS));
        assertEquals(List.of(8, 2, 1), Asking.numbers(hints));
        assertEquals(Phrase.of("okr.coach.more", 3), hints.more());
    }

    @Test
    public void whatSomebodyLeftIsNotAskedAgainUntilItChanges() {
        Draft draft = Asking.draft(Asking.GOOD_OBJECTIVE, " Launch the new blog ", Asking.GOOD_KEY_RESULT);
        String text = Asking.coach().ask(draft).shown().get(0).text();
        assertEquals(List.of(), Asking.numbers(Asking.coach(text).ask(draft)));
        Draft changed = Asking.draft(Asking.GOOD_OBJECTIVE, "Launch the new blogs", Asking.GOOD_KEY_RESULT);
        assertEquals(List.of(2), Asking.numbers(Asking.coach(text).ask(changed)));
    }

    @Test
    public void elevenCharactersAreNoTextYet() {
        assertEquals(0, Asking.ofKeyResult("Run 5 tests"));
        assertEquals(0, Asking.ofKeyResult("  Run 5 tests   "));
        assertEquals(1, Asking.ofKeyResult("Run 15 tests"));
        assertEquals(0, Asking.ofObjective("$5M ARR", Locale.ENGLISH));
        assertEquals(0, Asking.ofNextStep("a, b and c"));
    }

    @Test
    public void allYesOrNoIsAskedForTheEffect() {
        assertEquals(List.of(9), whole("The audit is passed", "Page live"));
        assertEquals(List.of(), whole("The audit is passed", "Churn from 5 % to 3 %"));
        assertEquals(List.of(), whole("The audit is passed", ""));
        assertEquals(List.of(), whole());
    }

    @Test
    public void theSameIsNotAskedOfALineAndOfTheWhole() {
        assertEquals(List.of(2), whole("Launch the new blog", "The audit is passed"));
        Draft draft = Asking.draft(Asking.GOOD_OBJECTIVE, "Launch the new blog", "The audit is passed");
        assertEquals(
                List.of(9), Asking.numbers(Asking.coach("Launch the new blog").ask(draft)));
    }

    @Test
    public void oneMoreThanAgreedIsAskedWhichCanWait() {
        Hints hints = Asking.coach().ask(numbered(4));
        assertEquals(List.of(10), Asking.numbers(hints));
        assertEquals(Phrase.of("okr.coach.too-many", 4, 3), hints.shown().get(0).says());
        assertEquals(List.of(), Asking.numbers(Asking.coach().ask(numbered(3))));
    }

    @Test
    public void oneKeyResultMoreThanAgreedIsAskedWhichCanWait() {
        String[] six = new String[6];
        Arrays.fill(six, Asking.GOOD_KEY_RESULT);
        Hints hints = Asking.coach().ask(Asking.draft(Asking.GOOD_OBJECTIVE, six));
        assertEquals(List.of(10), Asking.numbers(hints));
        Hint hint = hints.shown().get(0);
        assertEquals(Phrase.of("okr.coach.too-many.key-results", 6, 5), hint.says());
        assertEquals(Optional.empty(), hint.fix());
        six[5] = " ";
        assertEquals(List.of(), whole(six));
    }

    @Test
    public void milestonesAloneAreAskedForTheirEffectUnlessTheAreaAgreedThatTheyNeedNone() {
        DraftKeyResult audit = new DraftKeyResult("The audit is passed", Optional.empty(), true);
        DraftKeyResult page = new DraftKeyResult("The page is live", Optional.empty(), true);
        Map.of("YES", List.of(), "QUESTION", List.of(9), "NO", List.of(9)).forEach((said, asked) -> {
            var rules = new DeploymentParameters(new Choices(Map.of(Setting.MILESTONES, said)));
            Draft draft = new Draft(Asking.GOOD_OBJECTIVE, "Now", true, List.of(audit, page), 1, Limits.of(rules));
            assertEquals(said, asked, Asking.numbers(Asking.coach().ask(draft)));
        });
    }

    @Test
    public void whatIsOpenIsAskedBeforePublishingInOneList() {
        DraftKeyResult open = DraftKeyResult.of(Asking.GOOD_KEY_RESULT);
        Draft draft = new Draft(
                Asking.GOOD_OBJECTIVE, " ", false, List.of(open, open, DraftKeyResult.of("")), 1, Limits.usual());
        Hint hint = Asking.coach().askBeforePublishing(draft).orElseThrow();
        assertEquals(Question.BEFORE_PUBLISHING, hint.question());
        assertEquals(
                List.of(
                        Phrase.of("okr.coach.before-publishing.why-now"),
                        Phrase.of("okr.coach.before-publishing.sponsor"),
                        Phrase.of("okr.coach.before-publishing.champions", 2)),
                hint.says().listed());
        assertEquals(List.of(), Asking.numbers(Asking.coach().ask(draft)));
        assertEquals(Optional.empty(), Asking.coach().askBeforePublishing(numbered(1)));
    }

    @Test
    public void whatWasLeftWhileWritingIsStillOpenBeforePublishing() {
        Draft draft = new Draft("Grow", "", true, List.of(), 1, Limits.usual());
        assertTrue(new Coach(Set.of("Grow"), Locale.GERMAN)
                .askBeforePublishing(draft)
                .isPresent());
    }

    private static Draft numbered(int place) {
        DraftKeyResult good = new DraftKeyResult(Asking.GOOD_KEY_RESULT, Optional.empty(), true);
        return new Draft(Asking.GOOD_OBJECTIVE, "Renewals begin in May", true, List.of(good), place, Limits.usual());
    }

    private static List<Integer> whole(String... keyResults) {
        return Asking.numbers(Asking.coach().ask(Asking.draft(Asking.GOOD_OBJECTIVE, keyResults)));
    }
}
