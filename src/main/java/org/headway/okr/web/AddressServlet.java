package org.headway.okr.web;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.platform.Languages;
import org.headway.okr.platform.Mishaps;
import org.headway.okr.platform.SalPeople;
import org.headway.okr.service.NotFound;
import org.headway.okr.service.action.ActionQueries;
import org.headway.okr.view.Templates;
import org.headway.okr.view.Words;
import org.headway.okr.view.page.NoPageView;

/** {@code /plugins/servlet/headway/CHECK-KR2}: a page that works without scripts, for whoever may read it. */
@AnonymousSiteAccess
public final class AddressServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient SalPeople people;
    private final transient Languages languages;
    private final transient AddressPages addressed;
    private final transient Templates templates;
    private final transient Mishaps mishaps;
    private final transient ActionQueries actions;
    private final transient PageBuilderService pages;

    @Inject
    public AddressServlet(
            SalPeople people,
            Languages languages,
            AddressPages addressed,
            Templates templates,
            Mishaps mishaps,
            ActionQueries actions,
            @ComponentImport PageBuilderService pages) {
        this.people = people;
        this.languages = languages;
        this.addressed = addressed;
        this.templates = templates;
        this.mishaps = mishaps;
        this.actions = actions;
        this.pages = pages;
    }

    /** Reading is all there is to do here. */
    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getMethod().equals("GET") || request.getMethod().equals("HEAD")) {
            answer(request, response);
        } else {
            response.setHeader("Allow", "GET, HEAD");
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Words words = languages.reader();
        var unused = pages.assembler().resources().requireWebResource("org.headway.okr:address");
        String html;
        int status = HttpServletResponse.SC_OK;
        try {
            html = addressed.page(people.reader(), key(request), before(request), words);
            if (KeyResultKey.read(key(request)).isPresent() && actions.hasTracker()) {
                unused = pages.assembler().resources().requireWebResource("org.headway.okr:actions");
            }
        } catch (NotFound unknownOrForbidden) {
            html = NoPageView.notAvailable(words).render(templates);
            status = HttpServletResponse.SC_NOT_FOUND;
        } catch (RuntimeException unexpected) {
            html = NoPageView.broken(mishaps.log(unexpected), words).render(templates);
            status = HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        }
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(html);
    }

    /** What follows the servlet's own path. */
    private static String key(HttpServletRequest request) {
        return Optional.ofNullable(request.getPathInfo())
                .map(path -> path.replaceFirst("^/", ""))
                .orElse("");
    }

    private static Optional<String> before(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("before"));
    }
}
