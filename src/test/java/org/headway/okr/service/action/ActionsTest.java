package org.headway.okr.service.action;

import static org.headway.okr.domain.action.IssueCategory.DONE;
import static org.headway.okr.domain.action.IssueCategory.IN_PROGRESS;
import static org.headway.okr.domain.action.IssueCategory.TO_DO;
import static org.headway.okr.service.Desk.ANNA_READS;
import static org.headway.okr.service.Desk.BEN_READS;
import static org.headway.okr.testing.Fixtures.ANNA;
import static org.headway.okr.testing.Fixtures.ANNA_NOW;
import static org.headway.okr.testing.Fixtures.BEN;
import static org.headway.okr.testing.Fixtures.aKeyResult;
import static org.headway.okr.testing.Fixtures.anObjective;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.headway.okr.domain.IssueId;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.WriteId;
import org.headway.okr.domain.action.ActionList;
import org.headway.okr.domain.action.Issue;
import org.headway.okr.domain.action.IssueHome;
import org.headway.okr.domain.programme.Choices;
import org.headway.okr.domain.programme.ParametersDecision;
import org.headway.okr.domain.programme.Scope;
import org.headway.okr.domain.programme.Setting;
import org.headway.okr.domain.table.OkrTable;
import org.headway.okr.service.Desk;
import org.headway.okr.service.InvalidInput;
import org.headway.okr.service.NotFound;
import org.headway.okr.service.NotPermitted;
import org.headway.okr.service.Reader;
import org.junit.Test;

/** Issues that work toward a key result: who links them, and what readers see of them. */
public class ActionsTest {

    private final Desk desk = new Desk();
    private final KeyResultKey key =
            anObjective().with(aKeyResult()).storedIn(desk.stores).keyResult().key();

    private static WriteId fresh() {
        return new WriteId(UUID.randomUUID());
    }

    private void link(String issue) {
        assertTrue(desk.actions.link(ANNA_READS, key, fresh(), issue) instanceof Tracked.Told);
    }

    private LinkedIssues seenBy(Reader reader) {
        return ((Tracked.Told<LinkedIssues>) desk.linked.of(reader, key).told()).value();
    }

    private static List<String> keys(LinkedIssues linked) {
        return linked.issues().stream().map(Issue::key).toList();
    }

    @Test
    public void anIssueIsLinkedByItsIdItsKeyOrItsAddressAndOnce() {
        desk.issues.add(1, DONE, ANNA);
        desk.issues.add(2, TO_DO, ANNA);
        desk.issues.add(3, IN_PROGRESS, ANNA);
        link("10001");
        link("pay-2");
        link("https://jira.example/browse/PAY-3?focusedCommentId=7");
        link("PAY-3");
        assertEquals(List.of("PAY-1", "PAY-2", "PAY-3"), keys(seenBy(ANNA_READS)));
        assertEquals(1, seenBy(ANNA_READS).done());
        assertEquals(3, seenBy(ANNA_READS).total());
    }

    @Test
    public void whatOneMayNotSeeInJiraOneCannotLink() {
        desk.issues.add(1, DONE, BEN);
        for (String name : List.of("10001", "PAY-1", "PAY-99", "10099")) {
            InvalidInput refused =
                    assertThrows(InvalidInput.class, () -> desk.actions.link(ANNA_READS, key, fresh(), name));
            assertEquals("okr.error.no-such-issue", refused.messageKey());
        }
        assertThrows(InvalidInput.class, () -> desk.actions.link(ANNA_READS, key, fresh(), "the autofill"));
    }

    @Test
    public void aReaderSeesOfActionsOnlyWhatJiraShowsThatReader() {
        desk.issues.add(1, DONE, ANNA, BEN);
        IssueId hidden = desk.issues.add(2, TO_DO, ANNA);
        link("PAY-1");
        link("PAY-2");
        desk.actions.mark(ANNA_READS, key, hidden);

        LinkedIssues seen = seenBy(BEN_READS);
        assertEquals(List.of("PAY-1"), keys(seen));
        assertEquals(1, seen.total());
        assertTrue(seen.restricted());
        assertTrue(seen.restrictedStep());
        assertEquals(Optional.empty(), seen.nextStep());
        assertEquals(Optional.empty(), seen.restrictedCount());
        assertEquals("PAY-2", seenBy(ANNA_READS).nextStep().orElseThrow().key());
    }

    @Test
    public void howManyAreHiddenIsToldWhereTheAreaAgreedOnIt() {
        desk.issues.add(1, DONE, ANNA, BEN);
        desk.issues.add(2, TO_DO, ANNA);
        desk.issues.add(3, TO_DO, ANNA);
        List.of("PAY-1", "PAY-2", "PAY-3").forEach(this::link);
        assertEquals(List.of(Optional.empty(), Optional.empty()), hiddenFrom(BEN_READS));
        ParametersDecision number = new ParametersDecision(
                Scope.of(key.area()),
                1,
                new Choices(Map.of(Setting.HIDDEN_ISSUES, "NUMBER")),
                "",
                Optional.empty(),
                List.of(),
                Optional.of(ANNA),
                Optional.of(ANNA_NOW.at()));
        desk.stores.parameters().decide(number, ANNA_NOW);
        assertEquals(List.of(Optional.of(2), Optional.of(2)), hiddenFrom(BEN_READS));
        assertEquals(List.of(Optional.empty(), Optional.empty()), hiddenFrom(ANNA_READS));
    }

    /** From near, and in the whole table as it is exported. */
    private List<Optional<Integer>> hiddenFrom(Reader reader) {
        OkrTable table = desk.queries.table(reader, Desk.wholeSpace());
        var exported = (Tracked.Told<List<LinkedIssues>>) desk.linked.ofTable(reader, table);
        return List.of(seenBy(reader).restrictedCount(), exported.value().get(0).restrictedCount());
    }

    @Test
    public void aDeletedIssueLooksLikeAHiddenOne() {
        IssueId gone = desk.issues.add(1, DONE, ANNA);
        link("PAY-1");
        LinkedIssues hidden = seenBy(BEN_READS);
        desk.issues.delete(gone);
        assertEquals(hidden, seenBy(BEN_READS));
        assertEquals(hidden, seenBy(ANNA_READS));
    }

    @Test
    public void onlyWhoMayCheckInLinksAndMarks() {
        IssueId issue = desk.issues.add(1, TO_DO, ANNA, BEN);
        link("PAY-1");
        assertThrows(NotPermitted.class, () -> desk.actions.link(BEN_READS, key, fresh(), "PAY-1"));
        assertThrows(NotPermitted.class, () -> desk.actions.unlink(BEN_READS, key, issue));
        assertThrows(NotPermitted.class, () -> desk.actions.mark(BEN_READS, key, issue));
        assertThrows(NotPermitted.class, () -> desk.actions.unmark(BEN_READS, key));
        assertThrows(NotFound.class, () -> desk.actions.unlink(Reader.anonymous(), key, issue));
        assertThrows(NotFound.class, () -> desk.linked.of(Reader.anonymous(), key));
    }

    @Test
    public void unlinkingIsTheSameForWhatIsLinkedAndForWhatIsNot() {
        IssueId issue = desk.issues.add(1, TO_DO, ANNA);
        link("PAY-1");
        desk.actions.mark(ANNA_READS, key, issue);
        assertTrue(desk.actions.unlink(ANNA_READS, key, issue));
        assertFalse(desk.actions.unlink(ANNA_READS, key, issue));
        assertFalse(desk.actions.unlink(ANNA_READS, key, new IssueId("4711")));
        assertEquals(List.of(), keys(seenBy(ANNA_READS)));
    }

    @Test
    public void fiftyActionsFitAndTheNextIsRefused() {
        for (int number = 1; number <= ActionList.MOST; number++) {
            link(desk.issues.add(number, TO_DO, ANNA).value());
        }
        desk.issues.add(51, TO_DO, ANNA);
        assertThrows(InvalidInput.class, () -> desk.actions.link(ANNA_READS, key, fresh(), "PAY-51"));
        link("PAY-50");
    }

    @Test
    public void theSameIdCannotLinkSomethingElse() {
        desk.issues.add(1, TO_DO, ANNA);
        desk.issues.add(2, TO_DO, ANNA);
        WriteId id = fresh();
        var first = desk.actions.link(ANNA_READS, key, id, "PAY-1");
        assertEquals(first, desk.actions.link(ANNA_READS, key, id, "PAY-1"));
        assertThrows(InvalidInput.class, () -> desk.actions.link(ANNA_READS, key, id, "PAY-2"));
    }

    @Test
    public void aNewIssueIsMadeAndLinkedOnceAndItsPlaceIsRemembered() {
        WriteId id = fresh();
        NewIssue wanted = new NewIssue("10100", "3", "Ship autofill");
        Tracked<Creation> made = desk.actions.create(ANNA_READS, key, id, wanted);
        assertEquals(made, desk.actions.create(ANNA_READS, key, id, wanted));
        assertEquals(1, seenBy(ANNA_READS).total());
        assertEquals(
                Optional.of(new IssueHome("10100", "3")), desk.stores.actions().home(key.area()));
    }

    @Test
    public void whatJiraWantsToKnowMoreAboutIsMadeThereAndNotLinked() {
        desk.issues.asksForMore();
        Tracked<Creation> answer = desk.actions.create(ANNA_READS, key, fresh(), new NewIssue("10100", "3", "Ship"));
        assertTrue(answer instanceof Tracked.Told<Creation> told && told.value() instanceof Creation.ByHand);
        assertEquals(0, seenBy(ANNA_READS).total());
    }

    @Test
    public void aTableAsksJiraNothing() {
        desk.issues.add(1, TO_DO, ANNA);
        link("PAY-1");
        desk.issues.asked().clear();
        assertEquals(1, desk.queries.table(ANNA_READS, Desk.wholeSpace()).size());
        assertEquals(0, desk.queries.latest(ANNA_READS, key).told().size());
        assertEquals(List.of(), desk.issues.asked());
    }

    @Test
    public void whatJiraDoesNotAnswerIsSaidAndNothingIsLinked() {
        desk.issues.add(1, TO_DO, ANNA);
        Tracked<Object> notConnected = new Tracked.NotConnected<>(URI.create("https://jira.example/authorise"));
        for (Tracked<Object> trouble : List.of(notConnected, new Tracked.NotReached<Object>())) {
            desk.issues.isInTrouble(trouble);
            assertEquals(trouble, desk.actions.link(ANNA_READS, key, fresh(), "PAY-1"));
            assertEquals(trouble, desk.linked.of(ANNA_READS, key).told());
            assertEquals(List.of(), desk.stores.actions().of(List.of(key)));
        }
    }
}
