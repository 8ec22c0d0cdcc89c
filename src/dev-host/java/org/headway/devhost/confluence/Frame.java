package org.headway.devhost.confluence;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.headway.devhost.HostContext;
import org.headway.devhost.action.Refusals;

/** Puts the parts of a page together: the site's header, the sidebar with its space, the content. */
final class Frame implements Refusals {
    private final HostContext host;
    private final Wiki wiki;

    Frame(HostContext host, Wiki wiki) {
        this.host = host;
        this.wiki = wiki;
    }

    /** A page inside a space. */
    String inSpace(HostSpace space, String title, String template, Map<String, Object> model) {
        Map<String, Object> whole = new HashMap<>(model);
        whole.put("space", model().of(space));
        whole.put("tree", wiki.pages(space).stream().map(model()::of).toList());
        whole.put("mayEdit", wiki.mayEdit(space));
        whole.put("mayAdminister", wiki.mayAdminister(space));
        return page(title, template, whole);
    }

    /** Content without the site around it. */
    String alone(String className, String bodyHtml) {
        host.pageResources().requireContext("viewcontent");
        return host.render(
                "confluence/preview.vm",
                Map.of(
                        "base", host.baseUrl(),
                        "context", URI.create(host.baseUrl()).getPath(),
                        "locale", host.locale().getLanguage(),
                        "className", className,
                        "bodyHtml", bodyHtml,
                        "resourcesHtml", host.pageResources().tagsHtml()));
    }

    /** A page of the site. */
    String onSite(String title, String template, Map<String, Object> model) {
        return page(title, template, new HashMap<>(model));
    }

    String app() {
        return host.pluginName();
    }

    Model model() {
        return new Model(host);
    }

    @Override
    public String notFound() {
        return onSite(
                "Page not found",
                "confluence/not-found.vm",
                Map.of("anonymous", host.visitor().isEmpty()));
    }

    @Override
    public String forbidden() {
        return onSite("Not permitted", "confluence/forbidden.vm", Map.of());
    }

    private String page(String title, String template, Map<String, Object> model) {
        model.put("title", title);
        model.put("base", host.baseUrl());
        model.put("spaces", wiki.spaces().stream().map(model()::of).toList());
        model.put("mayCreateSpaces", wiki.mayCreateSpaces());
        model.put("contentHtml", host.render(template, model));
        List.of("main", "atl.general").forEach(host.pageResources()::requireContext);
        return host.page(title, host.render("confluence/frame.vm", model));
    }
}
