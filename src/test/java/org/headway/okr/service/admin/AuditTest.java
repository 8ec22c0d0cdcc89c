package org.headway.okr.service.admin;

import static org.headway.okr.service.admin.AdminDesk.ANNA_READS;
import static org.headway.okr.testing.Fixtures.ANNA_NOW;
import static org.headway.okr.testing.Fixtures.BEN;
import static org.headway.okr.testing.Fixtures.NOW;
import static org.headway.okr.testing.Fixtures.aKeyResult;
import static org.headway.okr.testing.Fixtures.anArea;
import static org.headway.okr.testing.Fixtures.anObjective;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.WriteId;
import org.headway.okr.domain.action.IssueHome;
import org.headway.okr.domain.log.AuditEntry;
import org.headway.okr.domain.log.WriteKind;
import org.headway.okr.domain.programme.ParametersDecision;
import org.headway.okr.domain.programme.Scope;
import org.headway.okr.service.store.Stamp;
import org.headway.okr.testing.ObjectiveFixture.Made;
import org.junit.Test;

/** Every write is told to administrators, and nothing but writes. */
public class AuditTest {

    private static final Stamp BEN_LATER = new Stamp(BEN, NOW.plusSeconds(60), "the supplier left");

    private final AdminDesk desk = new AdminDesk();

    private List<AuditEntry> told(Optional<AreaKey> area, String by) {
        return desk.audit
                .newestFirst(ANNA_READS, area, by, Optional.empty())
                .entries()
                .items();
    }

    private List<String> slots(Optional<AreaKey> area, String by) {
        return told(area, by).stream().map(AuditEntry::slot).toList();
    }

    @Test
    public void newestFirstWithKindAndReason() {
        Made made = anObjective().with(aKeyResult().from(1).to(2)).storedIn(desk.stored.stores());
        desk.stored.stores().keyResults().remove(made.keyResult(), BEN_LATER);
        desk.stored
                .stores()
                .objectives()
                .remember(new WriteId(UUID.randomUUID()), made.objective().key(), ANNA_NOW);
        AuditEntry newest = told(Optional.empty(), "").get(0);
        assertEquals(made.keyResult().key().value(), newest.subject());
        assertEquals(WriteKind.REMOVED, newest.kind());
        assertEquals("the supplier left", newest.reason());
        assertEquals(Optional.of(BEN), newest.by());
    }

    @Test
    public void oneAreaOrOnePersonOnly() {
        Made made = anObjective().with(aKeyResult().from(1).to(2)).storedIn(desk.stored.stores());
        desk.stored.stores().areas().add(anArea("OTHER"), BEN_LATER);
        AreaKey own = made.objective().key().area();
        assertTrue(slots(Optional.of(own), "").stream().allMatch(slot -> slot.startsWith(own.value())));
        assertEquals(List.of("OTHER:1"), slots(Optional.empty(), "ben"));
        assertEquals(List.of(), slots(Optional.of(own), "ben"));
    }

    @Test
    public void rulesAreWritesToo() {
        desk.stored.stores().parameters().decide(ParametersDecision.nobodys(Scope.instance()), ANNA_NOW);
        assertEquals(List.of("PARAMETERS:*:0"), slots(Optional.empty(), ""));
    }

    @Test
    public void whereIssuesAreMadeIsWrittenOnceForEachPlace() {
        AreaKey own = anObjective().storedIn(desk.stored.stores()).objective().area();
        var actions = desk.stored.stores().actions();
        actions.remember(own, new IssueHome("10100", "3"), BEN_LATER);
        actions.remember(own, new IssueHome("10100", "3"), BEN_LATER);
        actions.remember(own, new IssueHome("10200", "3"), BEN_LATER);
        assertEquals(List.of(own + ":issues:2", own + ":issues:1"), slots(Optional.of(own), "ben"));
    }

    @Test
    public void theProductsOwnWritesAreNobodys() {
        desk.stored.stores().areas().add(anArea("ENG"), ANNA_NOW);
        desk.stored.stores().areas().removeAllIn(anArea("ENG").container());
        AuditEntry newest = told(Optional.empty(), "").get(0);
        assertEquals(WriteKind.REMOVED, newest.kind());
        assertEquals(Optional.empty(), newest.by());
    }

    @Test
    public void pagesFollowEachOtherWithoutGapOrRepetition() {
        for (int number = 0; number <= AuditQuery.ENTRIES; number++) {
            desk.stored.stores().areas().add(anArea("A" + number), ANNA_NOW);
        }
        AuditPage first = desk.audit.newestFirst(ANNA_READS, Optional.empty(), "", Optional.empty());
        assertTrue(first.entries().more());
        String last = first.entries().items().get(AuditQuery.ENTRIES - 1).slot();
        AuditPage second = desk.audit.newestFirst(ANNA_READS, Optional.empty(), "", Optional.of(last));
        assertEquals(
                List.of("A0:1"),
                second.entries().items().stream().map(AuditEntry::slot).toList());
        assertFalse(second.entries().more());
    }
}
