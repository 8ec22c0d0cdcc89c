package org.headway.okr.storage;

import static org.headway.okr.testing.Fixtures.ANNA;
import static org.headway.okr.testing.Fixtures.ANNA_NOW;
import static org.headway.okr.testing.Fixtures.aKeyResult;
import static org.headway.okr.testing.Fixtures.anObjective;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.IssueId;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.WriteId;
import org.headway.okr.domain.action.Action;
import org.headway.okr.domain.action.ActionList;
import org.headway.okr.domain.action.IssueHome;
import org.headway.okr.domain.action.IssueLink;
import org.headway.okr.domain.action.LinkPage;
import org.headway.okr.service.ConcurrentWrite;
import org.headway.okr.service.store.ActionStore;
import org.headway.okr.testing.Backend;
import org.junit.Test;

public class ActionStoreContractTest extends StoreContract {

    private static final KeyResultKey FIRST = new KeyResultKey("ENG-KR1");
    private static final KeyResultKey SECOND = new KeyResultKey("ENG-KR2");
    private static final IssueId PAY_1 = new IssueId("10001");
    private static final IssueId PAY_2 = new IssueId("10002");

    private final ActionStore actions = stores.actions();

    public ActionStoreContractTest(Backend backend) {
        super(backend);
    }

    private Action link(KeyResultKey keyResult, IssueId issue) {
        return actions.link(actions.list(keyResult), issue, new WriteId(UUID.randomUUID()), ANNA_NOW);
    }

    private List<Action> of(KeyResultKey... keyResults) {
        return actions.of(List.of(keyResults));
    }

    @Test
    public void anActionIsFoundAsItWasLinked() {
        WriteId id = new WriteId(UUID.randomUUID());
        Action linked = actions.link(actions.list(FIRST), PAY_1, id, ANNA_NOW);

        assertEquals(new Action(FIRST, PAY_1, false, ANNA, ANNA_NOW.at()), linked);
        assertEquals(List.of(linked), of(FIRST));
        assertEquals(Optional.of(linked), actions.sent(id));
        assertEquals(Optional.empty(), actions.sent(new WriteId(UUID.randomUUID())));
        assertEquals(new ActionList(FIRST, List.of(linked), 1), actions.list(FIRST));
        assertEquals(new ActionList(SECOND, List.of(), 0), actions.list(SECOND));
    }

    @Test
    public void actionsAreReadByKeyResultsAndByIssuesInTheOrderTheyWereLinked() {
        Action two = link(FIRST, PAY_2);
        Action one = link(FIRST, PAY_1);
        Action elsewhere = link(SECOND, PAY_2);

        assertEquals(List.of(two, one), of(FIRST));
        assertEquals(List.of(two, one, elsewhere), of(FIRST, SECOND));
        assertEquals(List.of(two, elsewhere), actions.being(List.of(PAY_2)));
        assertEquals(List.of(), of());
        assertEquals(List.of(), actions.being(List.of()));
    }

    @Test
    public void ofTwoChangesOfOneListTheSecondIsRefused() {
        ActionList seen = actions.list(FIRST);
        Action linked = actions.link(seen, PAY_1, new WriteId(UUID.randomUUID()), ANNA_NOW);
        assertThrows(ConcurrentWrite.class, () -> actions.link(seen, PAY_2, new WriteId(UUID.randomUUID()), ANNA_NOW));
        assertThrows(ConcurrentWrite.class, () -> actions.unlink(seen, PAY_1, ANNA_NOW));
        assertThrows(ConcurrentWrite.class, () -> actions.mark(seen, Optional.of(PAY_1), ANNA_NOW));
        assertEquals(List.of(linked), of(FIRST));
    }

    @Test
    public void whatIsUnlinkedCanBeLinkedAgainAtItsPlaceAndIsNoNextStepThen() {
        link(FIRST, PAY_1);
        Action second = link(FIRST, PAY_2);
        actions.mark(actions.list(FIRST), Optional.of(PAY_1), ANNA_NOW);
        actions.unlink(actions.list(FIRST), PAY_1, ANNA_NOW);
        assertEquals(List.of(second), of(FIRST));
        assertEquals(List.of(), actions.being(List.of(PAY_1)));

        Action again = link(FIRST, PAY_1);
        assertEquals(List.of(again, second), of(FIRST));
        assertEquals(Optional.empty(), actions.list(FIRST).nextStep());
    }

    @Test
    public void atMostOneActionOfAKeyResultIsTheNextStep() {
        link(FIRST, PAY_1);
        link(FIRST, PAY_2);
        Action elsewhere = link(SECOND, PAY_1);
        actions.mark(actions.list(SECOND), Optional.of(PAY_1), ANNA_NOW);
        actions.mark(actions.list(FIRST), Optional.of(PAY_1), ANNA_NOW);
        actions.mark(actions.list(FIRST), Optional.of(PAY_2), ANNA_NOW);

        assertEquals(Optional.of(PAY_2), actions.list(FIRST).nextStep().map(Action::issue));
        assertFalse(of(FIRST).get(0).nextStep());
        actions.mark(actions.list(FIRST), Optional.empty(), ANNA_NOW);
        assertEquals(Optional.empty(), actions.list(FIRST).nextStep());
        assertEquals(List.of(elsewhere.asNextStep(true)), of(SECOND));
    }

    @Test
    public void anAreaRemembersWhereItsLastIssueWasMade() {
        AreaKey area = anObjective()
                .with(aKeyResult())
                .storedIn(stores)
                .keyResult()
                .key()
                .area();
        assertEquals(Optional.empty(), actions.home(area));
        actions.remember(area, new IssueHome("10100", "3"), ANNA_NOW);
        actions.remember(area, new IssueHome("10200", "4"), ANNA_NOW);
        actions.remember(area, new IssueHome("10200", "4"), ANNA_NOW);
        assertEquals(Optional.of(new IssueHome("10200", "4")), actions.home(area));
    }

    @Test
    public void allLinksAreReadPageByPageEachKeyResultWhole() {
        link(SECOND, PAY_1);
        link(FIRST, PAY_1);
        link(FIRST, PAY_2);
        actions.mark(actions.list(FIRST), Optional.of(PAY_2), ANNA_NOW);
        actions.unlink(actions.list(SECOND), PAY_1, ANNA_NOW);

        LinkPage first = actions.page(Optional.empty(), 2);
        assertEquals(Set.of(FIRST), first.keyResults());
        assertEquals(
                List.of(new IssueLink(FIRST, PAY_1, false, 1), new IssueLink(FIRST, PAY_2, true, 3)),
                first.links().stream()
                        .sorted(Comparator.comparing(link -> link.issue().value()))
                        .map(link -> new IssueLink(
                                link.keyResult(), link.issue(), link.nextStep(), link.nextStep() ? link.revision() : 1))
                        .toList());
        assertEquals(3, first.total());
        LinkPage last = actions.page(first.last(), 2);
        assertEquals(new LinkPage(Set.of(SECOND), List.of(), Optional.empty(), 1, 3), last);
        assertEquals(first.keyResults(), actions.page(Optional.empty(), 1).keyResults());
        assertEquals(Set.of(FIRST, SECOND), actions.page(Optional.empty(), 3).keyResults());
    }

    @Test
    public void itIsKnownWhatEverHadAnAction() {
        link(FIRST, PAY_1);
        actions.unlink(actions.list(FIRST), PAY_1, ANNA_NOW);
        assertEquals(Set.of(FIRST), actions.known(List.of(FIRST, SECOND)));
    }
}
