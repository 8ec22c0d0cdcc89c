package org.headway.devhost.confluence;

import java.io.IOException;
import java.util.Map;
import org.headway.devhost.HostContext;
import org.headway.devhost.action.Forbidden;
import org.headway.devhost.action.Visit;

/** The editor: new pages, changed pages, copies, and how they would look. */
final class Writing {
    private static final String CONFLICT =
            "Somebody else has saved this page meanwhile. Your text is below; saving again replaces theirs.";

    private final HostContext host;
    private final Wiki wiki;
    private final Frame frame;
    private final Macros macros;

    Writing(HostContext host, Wiki wiki, Frame frame, Macros macros) {
        this.host = host;
        this.wiki = wiki;
        this.frame = frame;
        this.macros = macros;
    }

    void edit(Visit visit) throws IOException {
        PageVersion page = wiki.page(visit.number("pageId"));
        Draft draft = Draft.of(editable(wiki.spaceOf(page)), page);
        if (!visit.isPost()) {
            show(draft, visit);
        } else if (visit.number("version") == page.version()) {
            visit.goTo(wiki.edit(page, visit.parameter("title"), storage(visit)).path());
        } else {
            show(draft.with(visit.parameter("title"), storage(visit), CONFLICT), visit);
        }
    }

    void create(Visit visit) throws IOException {
        HostSpace space = visit.optional("spaceKey")
                .map(wiki::space)
                .or(() -> wiki.spaces().stream().filter(wiki::mayEdit).findFirst())
                .map(this::editable)
                .orElseThrow(Forbidden::new);
        if (!visit.isPost()) {
            show(Draft.of(space), visit);
            return;
        }
        try {
            visit.goTo(
                    wiki.create(space, visit.parameter("title"), storage(visit)).path());
        } catch (TitleTaken taken) {
            show(Draft.of(space).with(visit.parameter("title"), storage(visit), taken.getMessage()), visit);
        }
    }

    void copy(Visit visit) throws IOException {
        PageVersion page = wiki.page(visit.number("pageId"));
        Draft draft =
                Draft.of(editable(visit.optional("spaceKey").map(wiki::space).orElseGet(() -> wiki.spaceOf(page))));
        show(draft.with("Copy of " + page.title(), page.storage(), ""), visit);
    }

    void restrict(Visit visit) throws IOException {
        PageVersion page = wiki.page(visit.number("pageId"));
        if (visit.isPost()) {
            wiki.restrict(page);
        }
        visit.goTo(page.path());
    }

    /** The page alone, for the editor's frame; without a space it is a template's. */
    void preview(Visit visit) throws IOException {
        String spaceKey = visit.optional("spaceKey")
                .map(key -> editable(wiki.space(key)).getKey())
                .orElse(null);
        String bodyHtml = macros.html(storage(visit), RenderingContext.preview(spaceKey));
        visit.answer(frame.alone("devhost-preview", bodyHtml));
    }

    private void show(Draft draft, Visit visit) throws IOException {
        host.pageResources().requireContext("editor");
        host.pageResources().requireContext("macro-browser");
        Map<String, Object> model = Map.of(
                "draft", draft.action(),
                "hidden", draft.hidden(),
                "draftTitle", draft.title(),
                "storage", draft.storage(),
                "notice", draft.notice(),
                "macros", new MacroBrowser(host).entries());
        visit.answer(frame.inSpace(
                draft.space(), draft.title().isEmpty() ? "New page" : draft.title(), "confluence/editor.vm", model));
    }

    private HostSpace editable(HostSpace space) {
        if (!wiki.mayEdit(space)) {
            throw new Forbidden();
        }
        return space;
    }

    private static String storage(Visit visit) {
        return visit.optional("storage").orElse("");
    }
}
