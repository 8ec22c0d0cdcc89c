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
import java.util.Optional;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.programme.Scope;
import org.headway.okr.platform.Languages;
import org.headway.okr.platform.Mishaps;
import org.headway.okr.platform.SalPeople;
import org.headway.okr.service.NotFound;
import org.headway.okr.service.programme.ProgrammeQuery;
import org.headway.okr.service.programme.ProgrammeRules;
import org.headway.okr.view.Templates;
import org.headway.okr.view.Words;
import org.headway.okr.view.page.NoPageView;
import org.headway.okr.view.programme.SettingsPageView;

/**
 * {@code /plugins/servlet/headway/settings?area=CHECK}: the rules of an area, or of the instance, for those who decide them.
 * It only shows them; they are saved through REST.
 */
@AnonymousSiteAccess
public final class SettingsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient SalPeople people;
    private final transient Languages languages;
    private final transient ProgrammeQuery queries;
    private final transient Templates templates;
    private final transient Mishaps mishaps;
    private final transient PageBuilderService pages;
    private final transient WebSudoManager webSudo;

    @Inject
    public SettingsServlet(
            SalPeople people,
            Languages languages,
            ProgrammeQuery queries,
            Templates templates,
            Mishaps mishaps,
            @ComponentImport PageBuilderService pages,
            @ComponentImport WebSudoManager webSudo) {
        this.people = people;
        this.languages = languages;
        this.queries = queries;
        this.templates = templates;
        this.mishaps = mishaps;
        this.pages = pages;
        this.webSudo = webSudo;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Words words = languages.reader();
        Optional<String> area = Optional.ofNullable(request.getParameter("area"));
        try {
            ProgrammeRules rules = queries.toDecide(people.reader(), scope(area));
            if (area.isEmpty()) {
                webSudo.willExecuteWebSudoRequest(request);
            }
            answer(
                    response,
                    HttpServletResponse.SC_OK,
                    SettingsPageView.of(rules, words).render(templates, words));
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

    private static Scope scope(Optional<String> area) {
        return new Scope(area.map(key -> AreaKey.read(key).orElseThrow(NotFound::new)));
    }

    private void answer(HttpServletResponse response, int status, String html) throws IOException {
        var unused = pages.assembler().resources().requireWebResource("org.headway.okr:settings");
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(html);
    }
}
