package org.headway.devhost.confluence;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.headway.devhost.HostContext;
import org.headway.devhost.action.NotFound;
import org.headway.devhost.action.Visit;

/** Pages as readers see them: now, as they were, and as exports. */
final class Reading {
    /** Confluence's output types, and how the menu calls them. */
    private static final Map<String, String> EXPORTS = new TreeMap<>(Map.of(
            "pdf",
            "PDF",
            "word",
            "Word",
            "email",
            "e-mail",
            "feed",
            "feed",
            "html_export",
            "HTML",
            "diff",
            "comparison"));

    private final HostContext host;
    private final Wiki wiki;
    private final Frame frame;
    private final Macros macros;

    Reading(HostContext host, Wiki wiki, Frame frame, Macros macros) {
        this.host = host;
        this.wiki = wiki;
        this.frame = frame;
        this.macros = macros;
    }

    void view(Visit visit) throws IOException {
        PageVersion current = wiki.page(visit.number("pageId"));
        Optional<PageVersion> older = visit.optional("version")
                .map(version -> wiki.page(current.pageId(), (int) visit.number("version")))
                .filter(page -> page.version() != current.version());
        PageVersion shown = older.orElse(current);
        HostSpace space = wiki.spaceOf(current);
        if (visit.optional("mobile").isPresent()) {
            showOnAPhone(shown, space, visit);
            return;
        }
        host.pageResources().requireContext("viewcontent");
        host.pageResources().requireContext("page");
        visit.answer(frame.inSpace(
                space,
                shown.title(),
                "confluence/view.vm",
                Map.of(
                        "page", frame.model().of(shown),
                        "creator", frame.model().of(wiki.page(current.pageId(), 1)),
                        "older", older.isPresent(),
                        "exports", EXPORTS,
                        "comments",
                                wiki.comments(current).stream()
                                        .map(comment -> comment(comment, space))
                                        .toList(),
                        "bodyHtml",
                                older.isPresent()
                                        ? macros.html(
                                                shown.storage(),
                                                RenderingContext.older(space.getKey(), shown, "display"))
                                        : html(shown, space, "display"))));
    }

    private Map<String, Object> comment(PageVersion comment, HostSpace space) {
        Map<String, Object> model = new HashMap<>(frame.model().of(comment));
        model.put("bodyHtml", html(comment, space, "display"));
        return model;
    }

    private void showOnAPhone(PageVersion page, HostSpace space, Visit visit) throws IOException {
        String bodyHtml = macros.html(
                page.storage(),
                RenderingContext.of(space.getKey(), page, "display").onAPhone());
        visit.answer(frame.alone("devhost-phone", bodyHtml));
    }

    void history(Visit visit) throws IOException {
        PageVersion page = wiki.page(visit.number("pageId"));
        visit.answer(frame.inSpace(
                wiki.spaceOf(page),
                page.title(),
                "confluence/history.vm",
                Map.of(
                        "page", frame.model().of(page),
                        "versions",
                                wiki.history(page).stream()
                                        .map(frame.model()::of)
                                        .toList())));
    }

    /** Bare HTML, without scripts: what the converters and readers outside the browser get. */
    void export(Visit visit) throws IOException {
        PageVersion page = wiki.page(visit.number("pageId"));
        String type = visit.optional("type").filter(EXPORTS::containsKey).orElseThrow(NotFound::new);
        visit.answer(host.render(
                "confluence/export.vm",
                Map.of("title", page.title(), "bodyHtml", html(page, wiki.spaceOf(page), type))));
    }

    String html(PageVersion page, HostSpace space, String outputType) {
        return macros.html(page.storage(), RenderingContext.of(space.getKey(), page, outputType));
    }
}
