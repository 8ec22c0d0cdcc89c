package org.headway.devhost.confluence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import com.atlassian.confluence.event.events.space.SpaceRemoveEvent;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.headway.devhost.action.Forbidden;
import org.headway.devhost.action.NotFound;
import org.headway.devhost.storage.Database;
import org.junit.Before;
import org.junit.Test;

public class WikiTest {
    private final FakeHost host = new FakeHost();
    private final Spaces spaces = new Spaces(new Database(host.dataSource()));

    @Before
    public void seed() {
        spaces.seed();
    }

    /** A new one each time: whatever it knows is in the database. */
    private Wiki wiki(String visitor) {
        host.visitor = visitor;
        return new Wiki(
                host,
                spaces,
                new Pages(new Database(host.dataSource()), Clock.systemUTC()),
                new Restrictions(new Database(host.dataSource())));
    }

    private PageVersion written(String key, String visitor) {
        return wiki(visitor).create(wiki(visitor).space(key), "Plan", "<p>1</p>");
    }

    @Test
    public void everySaveIsAVersionAndOldOnesStayReadable() {
        PageVersion page = written("SHOP", "editor");
        wiki("admin").edit(page, "Plan B", "<p>2</p>");
        assertEquals("Plan B", wiki("reader").page(page.pageId()).title());
        assertEquals("<p>1</p>", wiki("reader").page(page.pageId(), 1).storage());
        assertEquals(
                List.of(2, 1),
                wiki("reader").history(page).stream().map(PageVersion::version).toList());
    }

    @Test
    public void twoSavesOfTheSameVersionCannotBothSucceed() {
        PageVersion page = written("SHOP", "editor");
        wiki("editor").edit(page, "Plan B", "");
        assertThrows(IllegalStateException.class, () -> wiki("admin").edit(page, "Plan C", ""));
    }

    @Test
    public void whatAVisitorMayNotSeeIsNotFoundLikeTheUnknown() {
        PageVersion page = written("LAB", "outsider");
        assertThrows(NotFound.class, () -> wiki("editor").page(page.pageId()));
        assertThrows(NotFound.class, () -> wiki("editor").page(page.pageId(), 1));
        assertThrows(NotFound.class, () -> wiki("editor").space("LAB"));
        assertThrows(NotFound.class, () -> wiki("editor").page(4711));
        assertThrows(NotFound.class, () -> wiki("editor").space("NOPE"));
    }

    @Test
    public void readersDoNotWrite() {
        PageVersion page = written("SHOP", "editor");
        assertThrows(Forbidden.class, () -> written("SHOP", "reader"));
        assertThrows(Forbidden.class, () -> wiki("reader").edit(page, "x", ""));
        assertThrows(Forbidden.class, () -> written("OPEN", "anonymous"));
    }

    @Test
    public void aTitleIsUsedOnceInASpace() {
        written("SHOP", "editor");
        assertThrows(TitleTaken.class, () -> written("SHOP", "editor"));
        assertEquals("Plan", written("OPEN", "editor").title());
    }

    @Test
    public void deletingASpaceIsToldAndTakesItsPagesAlong() {
        PageVersion page = written("SHOP", "editor");
        HostSpace space = wiki("admin").space("SHOP");
        wiki("admin").remove(space);
        assertEquals(space, ((SpaceRemoveEvent) host.published.get(0)).getSpace());
        assertEquals(
                0,
                wiki("admin").pages(wiki("admin").createSpace("SHOP", "Shop")).size());
        assertThrows(NotFound.class, () -> wiki("admin").page(page.pageId()));
    }

    @Test
    public void onlyItsAdministratorDeletesASpace() {
        assertThrows(Forbidden.class, () -> wiki("editor").remove(wiki("editor").space("SHOP")));
        assertEquals(List.of(), host.published);
    }

    @Test
    public void aRestrictedPageIsNotThereForOthers() {
        PageVersion page = written("SHOP", "editor");
        wiki("editor").restrict(page);
        assertEquals("Plan", wiki("editor").page(page.pageId()).title());
        assertThrows(NotFound.class, () -> wiki("reader").page(page.pageId()));
        assertEquals(Optional.empty(), wiki("reader").linked("SHOP:Plan"));
    }
}
