package org.headway.okr.web;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.headway.okr.platform.Languages;
import org.headway.okr.platform.Mishaps;
import org.headway.okr.platform.SalPeople;
import org.headway.okr.service.NotFound;
import org.headway.okr.service.Reader;
import org.headway.okr.view.Templates;
import org.headway.okr.view.Words;
import org.headway.okr.view.page.NoPageView;

/**
 * {@code /plugins/servlet/headway/admin?section=areas}: what administrators of the product see of Headway. It only shows; what
 * is done there goes through REST. Whoever does not administer finds nothing here.
 */
@AnonymousSiteAccess
public final class AdminServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient SalPeople people;
    private final transient Languages languages;
    private final transient AdminPages administration;
    private final transient Templates templates;
    private final transient Mishaps mishaps;
    private final transient PageBuilderService pages;
    private final transient WebSudoManager webSudo;

    @Inject
    public AdminServlet(
            SalPeople people,
            Languages languages,
            AdminPages administration,
            Templates templates,
            Mishaps mishaps,
            @ComponentImport PageBuilderService pages,
            @ComponentImport WebSudoManager webSudo) {
        this.people = people;
        this.languages = languages;
        this.administration = administration;
        this.templates = templates;
        this.mishaps = mishaps;
        this.pages = pages;
        this.webSudo = webSudo;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Words words = languages.reader();
        Reader reader = people.reader();
        try {
            administration.require(reader);
            webSudo.willExecuteWebSudoRequest(request);
            answer(response, HttpServletResponse.SC_OK, administration.html(reader, asked(request), words));
        } catch (WebSudoSessionException passwordFirst) {
            webSudo.enforceWebSudoProtection(request, response);
        } catch (NotFound unknownOrForbidden) {
            String html = NoPageView.notAvailable(words).render(templates);
            answer(response, HttpServletResponse.SC_NOT_FOUND, html);
        } catch (RuntimeException unexpected) {
            String html = NoPageView.broken(mishaps.log(unexpected), words).render(templates);
            answer(response, HttpServletResponse.SC_INTERNAL_SERVER_ERROR, html);
        }
    }

    private static AdminPages.Asked asked(HttpServletRequest request) {
        return new AdminPages.Asked(
                text(request, "section"), text(request, "after"), text(request, "area"), text(request, "by"));
    }

    private static String text(HttpServletRequest request, String name) {
        String sent = request.getParameter(name);
        return sent == null ? "" : sent;
    }

    private void answer(HttpServletResponse response, int status, String html) throws IOException {
        var unused = pages.assembler().resources().requireWebResource("org.headway.okr:admin");
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(html);
    }
}
