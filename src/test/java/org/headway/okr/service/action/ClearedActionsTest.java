package org.headway.okr.service.action;

import static org.headway.okr.domain.action.IssueCategory.TO_DO;
import static org.headway.okr.service.Desk.ANNA_READS;
import static org.headway.okr.service.Desk.BEN_READS;
import static org.headway.okr.testing.Fixtures.ANNA;
import static org.headway.okr.testing.Fixtures.BEN;
import static org.headway.okr.testing.Fixtures.aKeyResult;
import static org.headway.okr.testing.Fixtures.anObjective;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.UUID;
import org.headway.okr.domain.IssueId;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.WriteId;
import org.headway.okr.domain.action.Action;
import org.headway.okr.service.Desk;
import org.headway.okr.service.NotPermitted;
import org.junit.Test;

/** What Jira does not show an editor is unlinked together, whether it is hidden or gone. */
public class ClearedActionsTest {

    private final Desk desk = new Desk();
    private final KeyResultKey key =
            anObjective().with(aKeyResult()).storedIn(desk.stores).keyResult().key();
    private final IssueId gone = linked(1);
    private final IssueId stays = linked(2);

    private IssueId linked(int number) {
        IssueId issue = desk.issues.add(number, TO_DO, ANNA, BEN);
        assertTrue(
                desk.actions.link(ANNA_READS, key, new WriteId(UUID.randomUUID()), issue.value())
                        instanceof Tracked.Told);
        return issue;
    }

    private List<IssueId> left() {
        return desk.stores.actions().of(List.of(key)).stream()
                .map(Action::issue)
                .toList();
    }

    @Test
    public void anEditorUnlinksDeletedIssuesAndNoOthers() {
        desk.issues.delete(gone);
        OpenActions open = desk.linked.of(ANNA_READS, key);
        assertTrue(open.mayClear());

        assertEquals(new Tracked.Told<>(key), desk.actions.clear(ANNA_READS, key));
        assertEquals(List.of(stays), left());
        LinkedIssues seen =
                ((Tracked.Told<LinkedIssues>) desk.linked.of(ANNA_READS, key).told()).value();
        assertFalse(seen.restricted());
    }

    @Test
    public void othersDoNot() {
        desk.issues.delete(gone);
        assertFalse(desk.linked.of(BEN_READS, key).mayClear());
        assertThrows(NotPermitted.class, () -> desk.actions.clear(BEN_READS, key));
        assertEquals(List.of(gone, stays), left());
    }

    @Test
    public void whereJiraDoesNotAnswerNothingIsTaken() {
        desk.issues.isInTrouble(new Tracked.NotReached<>());
        assertTrue(desk.actions.clear(ANNA_READS, key) instanceof Tracked.NotReached);
        assertEquals(List.of(gone, stays), left());
    }
}
