package org.headway.okr.storage;

import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.headway.okr.domain.IssueId;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.action.MirrorPage;
import org.headway.okr.domain.action.MirroredLink;
import org.headway.okr.service.store.MirrorStore;
import org.headway.okr.testing.Backend;
import org.junit.Test;

public class MirrorStoreContractTest extends StoreContract {

    private static final KeyResultKey FIRST = new KeyResultKey("ENG-KR1");
    private static final KeyResultKey SECOND = new KeyResultKey("ENG-KR2");
    private static final IssueId PAY_1 = new IssueId("10001");
    private static final IssueId PAY_2 = new IssueId("10002");
    private static final String PAY = "10000";
    private static final String OPS = "10001";

    private final MirrorStore mirror = stores.mirror();

    public MirrorStoreContractTest(Backend backend) {
        super(backend);
    }

    private MirroredLink put(IssueId issue, KeyResultKey keyResult, boolean nextStep) {
        MirroredLink link = new MirroredLink(issue, PAY, keyResult, nextStep);
        mirror.put(link);
        return link;
    }

    @Test
    public void linksAreReadByIssueKeyResultAndProject() {
        MirroredLink one = put(PAY_1, FIRST, false);
        MirroredLink two = put(PAY_1, SECOND, true);
        MirroredLink other = put(PAY_2, FIRST, true);

        assertEquals(List.of(one, two), mirror.of(PAY_1));
        assertEquals(List.of(one, other), mirror.toward(List.of(FIRST)));
        assertEquals(List.of(), mirror.toward(List.of()));
        assertEquals(List.of(one, two, other), mirror.in(PAY));
        assertEquals(List.of(), mirror.in(OPS));
        assertEquals(List.of(two, other), mirror.nextSteps());
        assertEquals(Set.of(FIRST, SECOND), mirror.keyResults());
    }

    @Test
    public void aNextStepTakesThePlaceOfAnother() {
        MirroredLink before = put(PAY_1, FIRST, true);
        MirroredLink elsewhere = put(PAY_1, SECOND, true);
        MirroredLink now = put(PAY_2, FIRST, true);

        assertEquals(List.of(elsewhere, now), mirror.nextSteps());
        assertEquals(List.of(before.asNextStep(false), now), mirror.toward(List.of(FIRST)));
    }

    @Test
    public void whatIsPutAgainStandsWhereItStood() {
        put(PAY_1, FIRST, false);
        MirroredLink other = put(PAY_2, FIRST, false);
        MirroredLink again = put(PAY_1, FIRST, true);

        assertEquals(List.of(again, other), mirror.toward(List.of(FIRST)));
    }

    @Test
    public void issuesAreFollowedAndForgotten() {
        MirroredLink moved = put(PAY_1, FIRST, true);
        MirroredLink stays = put(PAY_2, FIRST, false);
        put(PAY_2, SECOND, false);

        mirror.moved(PAY_1, OPS);
        assertEquals(List.of(moved.in(OPS)), mirror.in(OPS));
        mirror.forget(PAY_2, SECOND);
        mirror.forget(PAY_2, SECOND);
        assertEquals(List.of(moved.in(OPS), stays), mirror.toward(List.of(FIRST, SECOND)));
        mirror.forgetProject(OPS);
        assertEquals(List.of(), mirror.of(PAY_1));
        mirror.forget(PAY_2);
        assertEquals(Set.of(), mirror.keyResults());
    }

    @Test
    public void keyResultsAreSettledToWhatIsLinkedNow() {
        put(PAY_1, FIRST, true);
        MirroredLink stays = put(PAY_2, FIRST, false);
        MirroredLink other = put(PAY_1, SECOND, true);
        MirroredLink marked = new MirroredLink(new IssueId("10003"), PAY, FIRST, true);

        mirror.settle(List.of(FIRST), List.of(stays, marked));

        assertEquals(List.of(stays, marked), mirror.toward(List.of(FIRST)));
        assertEquals(List.of(other, marked), mirror.nextSteps());
        mirror.settle(List.of(FIRST, SECOND), List.of());
        assertEquals(Set.of(), mirror.keyResults());
    }

    @Test
    public void rowsAreReadPageByPageAndReplaced() {
        MirroredLink one = put(PAY_1, FIRST, false);
        MirroredLink two = put(PAY_2, FIRST, false);
        MirroredLink three = put(PAY_1, SECOND, false);

        MirrorPage first = mirror.page(0, 2);
        assertEquals(List.of(one, two), first.links());
        MirrorPage last = mirror.page(first.last().orElseThrow(), 2);
        assertEquals(new MirrorPage(List.of(three), OptionalInt.empty()), last);
        mirror.replace(List.of(one, three), List.of(one.in(OPS)));
        assertEquals(List.of(two, one.in(OPS)), mirror.toward(List.of(FIRST, SECOND)));
    }
}
