package org.headway.okr.storage;

import static org.headway.okr.testing.Fixtures.ANNA;
import static org.headway.okr.testing.Fixtures.ANNA_NOW;
import static org.headway.okr.testing.Fixtures.BEN;
import static org.headway.okr.testing.Fixtures.aKeyResult;
import static org.headway.okr.testing.Fixtures.anObjective;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.headway.okr.domain.IssueId;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.WriteId;
import org.headway.okr.domain.action.IssueLink;
import org.headway.okr.domain.action.ServiceAccount;
import org.headway.okr.service.NotFound;
import org.headway.okr.service.Reader;
import org.headway.okr.service.issue.LinkQueries;
import org.headway.okr.testing.ActionReading;
import org.headway.okr.testing.CountedStatements;
import org.headway.okr.testing.FixedIssues;
import org.headway.okr.testing.KeyResultFixture;
import org.headway.okr.testing.Stores;
import org.headway.okr.testing.TestDatabase;
import org.junit.Test;

/** The list of all links: for the service account alone, and as many statements for one as for many. */
public class LinkQueriesTest {

    /** The account and its person, a page, how many there are, key results and champions, with whom they are shared, areas. */
    private static final int OF_A_PAGE = 8;

    private static final Reader ACCOUNT = new Reader(Optional.of(BEN));

    private final CountedStatements statements = new CountedStatements();
    private final Stores stores =
            AoStores.on(TestDatabase.H2, statements.around(TestDatabase.pool(TestDatabase.H2.newUrl(), 2)));
    private final LinkQueries queries = new ActionReading(stores, new FixedIssues()).links();

    private void linked(int count) {
        KeyResultFixture[] some = new KeyResultFixture[count];
        java.util.Arrays.setAll(some, number -> aKeyResult().championedBy(ANNA));
        anObjective().with(some).storedIn(stores).keyResults().forEach(one -> link(one.key()));
    }

    private void link(KeyResultKey key) {
        var unused = stores.actions()
                .link(stores.actions().list(key), new IssueId("10001"), new WriteId(UUID.randomUUID()), ANNA_NOW);
    }

    @Test
    public void nobodyButTheNamedAccountIsToldOfLinks() {
        linked(1);
        assertThrows(NotFound.class, () -> queries.page(ACCOUNT, Optional.empty()));
        stores.pull().name(new ServiceAccount(Optional.of(ANNA), 1), ANNA_NOW);
        assertThrows(NotFound.class, () -> queries.page(ACCOUNT, Optional.empty()));
        assertThrows(NotFound.class, () -> queries.unknown(ACCOUNT, List.of()));
        assertThrows(NotFound.class, () -> queries.page(Reader.anonymous(), Optional.empty()));
    }

    @Test
    public void aPageTakesAsManyStatementsForOneLinkAsForMany() {
        stores.pull().name(new ServiceAccount(Optional.of(BEN), 1), ANNA_NOW);
        linked(1);
        assertEquals(OF_A_PAGE, statements.of(() -> queries.page(ACCOUNT, Optional.empty())));
        for (int objective = 0; objective < 20; objective++) {
            linked(10);
        }
        assertEquals(OF_A_PAGE, statements.of(() -> queries.page(ACCOUNT, Optional.empty())));
        assertEquals(201, queries.page(ACCOUNT, Optional.empty()).links().size());
    }

    @Test
    public void aKeyResultThatIsNotThereIsToldToHaveNoLinks() {
        stores.pull().name(new ServiceAccount(Optional.of(BEN), 1), ANNA_NOW);
        KeyResultKey there =
                anObjective().with(aKeyResult()).storedIn(stores).keyResult().key();
        KeyResultKey dropped = new KeyResultKey(there.area() + "-KR77");
        KeyResultKey never = new KeyResultKey(there.area() + "-KR78");
        KeyResultKey elsewhere = new KeyResultKey("NOWHERE-KR1");
        List.of(there, dropped, elsewhere).forEach(this::link);

        var page = queries.page(ACCOUNT, Optional.empty());
        assertEquals("of an area that is not seen nothing is told", Set.of(there, dropped), page.keyResults());
        assertEquals(List.of(new IssueLink(there, new IssueId("10001"), false, 1)), page.links());
        assertEquals(Set.of(never), queries.unknown(ACCOUNT, List.of(there, dropped, never, elsewhere)));
    }
}
