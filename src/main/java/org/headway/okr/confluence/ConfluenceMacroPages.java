package org.headway.okr.confluence;

import com.atlassian.confluence.api.model.Expansion;
import com.atlassian.confluence.api.model.Expansions;
import com.atlassian.confluence.api.model.content.Content;
import com.atlassian.confluence.api.model.content.ContentBody;
import com.atlassian.confluence.api.model.content.ContentRepresentation;
import com.atlassian.confluence.api.model.content.Version;
import com.atlassian.confluence.api.model.content.id.ContentId;
import com.atlassian.confluence.api.model.pagination.PageResponse;
import com.atlassian.confluence.api.model.pagination.SimplePageRequest;
import com.atlassian.confluence.api.service.content.ContentService;
import com.atlassian.confluence.api.service.exceptions.ConflictException;
import com.atlassian.confluence.api.service.exceptions.PermissionException;
import com.atlassian.confluence.api.service.search.CQLSearchService;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ConfluenceImport;
import jakarta.inject.Inject;
import java.util.Optional;
import org.headway.okr.domain.Container;
import org.headway.okr.platform.Languages;
import org.headway.okr.platform.Mishaps;
import org.headway.okr.service.Containers;
import org.headway.okr.service.NotFound;
import org.headway.okr.service.Reader;
import org.headway.okr.service.freeze.MacroPage;
import org.headway.okr.service.freeze.MacroPages;
import org.headway.okr.service.freeze.Outcome;
import org.headway.okr.service.freeze.Outcome.State;

/** Pages and blog posts, found by Confluence's search and saved as an editor would: its rights, checks and history hold. */
@ConfluenceComponent
public final class ConfluenceMacroPages implements MacroPages {

    /** The search knows nothing that stays but the day of making. */
    private static final String WITH_OUR_MACROS =
            "(macro = \"" + MacroCall.TABLE + "\" or macro = \"" + MacroCall.AGENDA + "\" or macro = \""
                    + MacroCall.KEY_RESULT + "\") and type in (page, blogpost) order by created";

    private static final Expansion SPACE = new Expansion("space");
    private static final Expansion VERSION = new Expansion("version");
    private static final Expansion SOURCE = new Expansion("body", new Expansions(new Expansion("storage")));

    private final CQLSearchService search;
    private final ContentService contents;
    private final Containers containers;
    private final FrozenMacros macros;
    private final Languages languages;
    private final Mishaps mishaps;

    @Inject
    public ConfluenceMacroPages(
            @ConfluenceImport CQLSearchService search,
            @ConfluenceImport ContentService contents,
            Containers containers,
            FrozenMacros macros,
            Languages languages,
            Mishaps mishaps) {
        this.search = search;
        this.contents = contents;
        this.containers = containers;
        this.macros = macros;
        this.languages = languages;
        this.mishaps = mishaps;
    }

    @Override
    public boolean exist() {
        return true;
    }

    @Override
    public Found find(int from, int limit) {
        PageResponse<Content> found = search.searchContent(WITH_OUR_MACROS, new SimplePageRequest(from, limit), SPACE);
        return new Found(
                found.getResults().stream().map(ConfluenceMacroPages::page).toList(), found.hasMore());
    }

    @Override
    public Outcome look(MacroPage page) {
        return stored(page.id())
                .map(content -> rewrite(content).outcome())
                .orElseGet(() -> Outcome.of(page, State.NOT_PERMITTED));
    }

    @Override
    public Outcome freeze(long pageId) {
        return stored(pageId)
                .map(this::freeze)
                .orElseGet(() -> Outcome.of(new MacroPage(pageId, "", ""), State.NOT_PERMITTED));
    }

    private Outcome freeze(Content content) {
        Rewritten next = rewrite(content);
        Outcome looked = next.outcome();
        return looked.state() == State.READY ? looked.as(save(content, next.source())) : looked;
    }

    private Optional<Content> stored(long pageId) {
        return contents.find(SPACE, VERSION, SOURCE)
                .withId(ContentId.of(pageId))
                .fetch();
    }

    private Rewritten rewrite(Content content) {
        MacroPage page = page(content);
        Rewritten next = new Rewritten(page);
        try {
            Container container = containers.withKey(page.space()).orElseThrow(NotFound::new);
            Reader anybody = Reader.anyOf(container);
            String source = Optional.ofNullable(content.getBody().get(ContentRepresentation.STORAGE))
                    .map(ContentBody::getValue)
                    .orElseThrow(UnreadableSource::new);
            return next.as(PageSource.without(source, call -> next.take(macros.of(call, anybody, page.space()))));
        } catch (UnreadableSource malformed) {
            return next.failed(State.UNREADABLE);
        } catch (RuntimeException unexpected) {
            var unused = mishaps.log(unexpected);
            return next.failed(State.REFUSED);
        }
    }

    private State save(Content content, String source) {
        Version version = Version.builder()
                .number(content.getVersion().getNumber() + 1)
                .message(languages.reader().say("okr.freeze.version"))
                .minorEdit(true)
                .build();
        try {
            var unused = contents.update(Content.builder()
                    .id(content.getId())
                    .type(content.getType())
                    .title(content.getTitle())
                    .space(content.getSpace())
                    .version(version)
                    .body(source, ContentRepresentation.STORAGE)
                    .build());
            return State.FROZEN;
        } catch (PermissionException refused) {
            return State.NOT_PERMITTED;
        } catch (ConflictException meanwhile) {
            return State.CHANGED_MEANWHILE;
        } catch (RuntimeException refused) {
            var unused = mishaps.log(refused);
            return State.REFUSED;
        }
    }

    private static MacroPage page(Content content) {
        return new MacroPage(
                content.getId().asLong(), content.getTitle(), content.getSpace().getKey());
    }
}
