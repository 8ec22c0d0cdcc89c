package org.headway.devhost.confluence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.confluence.api.model.Expansion;
import com.atlassian.confluence.api.model.content.Content;
import com.atlassian.confluence.api.model.content.ContentRepresentation;
import com.atlassian.confluence.api.model.content.Version;
import com.atlassian.confluence.api.model.content.id.ContentId;
import com.atlassian.confluence.api.model.pagination.PageResponse;
import com.atlassian.confluence.api.model.pagination.SimplePageRequest;
import com.atlassian.confluence.api.service.exceptions.ConflictException;
import com.atlassian.confluence.api.service.exceptions.PermissionException;
import com.atlassian.confluence.api.service.exceptions.ServiceException;
import java.time.Clock;
import java.util.List;
import org.headway.devhost.storage.Database;
import org.junit.Before;
import org.junit.Test;

public class ContentApiTest {
    private static final String MACRO = "<ac:structured-macro ac:name=\"toc\" />";
    private static final String QUERY =
            "(macro = \"toc\" or macro = \"other\") and type in (page, blogpost) order by created";

    private final FakeHost host = new FakeHost();
    private final Database database = new Database(host.dataSource());
    private final Spaces spaces = new Spaces(database);

    @Before
    public void seed() {
        spaces.seed();
    }

    private Wiki wiki(String visitor) {
        host.visitor = visitor;
        return new Wiki(host, spaces, new Pages(database, Clock.systemUTC()), new Restrictions(database));
    }

    private ContentApi as(String visitor) {
        return new ContentApi(wiki(visitor));
    }

    private long written(String space, String visitor, String kind, String title, String storage) {
        Wiki wiki = wiki(visitor);
        return wiki.create(wiki.space(space), kind, title, storage).pageId();
    }

    private static Content next(long id, int version, String storage) {
        return Content.builder()
                .id(ContentId.of(id))
                .title("Plan")
                .version(Version.builder().number(version).message("Why").build())
                .body(storage, ContentRepresentation.STORAGE)
                .build();
    }

    @Test
    public void aSearchFindsTheMacrosOfWhatMayBeViewed() {
        long first = written("SHOP", "editor", "page", "Plan", "<p>" + MACRO + "</p>");
        long second = written("SHOP", "editor", "blogpost", "News", MACRO);
        var others = written("LAB", "outsider", "page", "Lab", MACRO);
        var without = written("SHOP", "editor", "page", "Code", "<![CDATA[" + MACRO + "]]>");
        PageResponse<Content> page = as("editor").searchContent(QUERY, new SimplePageRequest(0, 1));
        assertEquals(first, page.getResults().get(0).getId().asLong());
        assertTrue(page.hasMore());
        page = as("editor").searchContent(QUERY, new SimplePageRequest(1, 1));
        assertEquals(
                List.of(second),
                page.getResults().stream().map(one -> one.getId().asLong()).toList());
        assertEquals(false, page.hasMore());
        assertThrows(ServiceException.class, () -> as("editor")
                .searchContent("text ~ \"toc\"", new SimplePageRequest(0, 1)));
    }

    @Test
    public void whatWasNotExpandedIsMissing() {
        long id = written("SHOP", "editor", "page", "Plan", MACRO);
        Content bare = as("reader").find().withId(ContentId.of(id)).fetch().orElseThrow();
        assertNull(bare.getSpace());
        assertNull(bare.getVersion());
        Content more = as("reader")
                .find(new Expansion("space"))
                .withId(ContentId.of(id))
                .fetch()
                .orElseThrow();
        assertEquals("SHOP", more.getSpace().getKey());
        assertTrue(as("outsider").find().withId(ContentId.of(id)).fetch().isEmpty());
    }

    @Test
    public void anUpdateNeedsTheNextVersionTheRightAndAWellFormedSource() {
        long id = written("SHOP", "editor", "page", "Plan", MACRO);
        assertThrows(ConflictException.class, () -> as("editor").update(next(id, 1, "<p/>")));
        assertThrows(PermissionException.class, () -> as("reader").update(next(id, 2, "<p/>")));
        assertThrows(ServiceException.class, () -> as("editor").update(next(id, 2, "<p>")));
        var saved = as("editor").update(next(id, 2, "<p>&nbsp;<ac:x/></p>"));
        assertEquals("<p>&nbsp;<ac:x/></p>", wiki("reader").page(id).storage());
        assertEquals("Why", wiki("reader").page(id).comment());
    }
}
