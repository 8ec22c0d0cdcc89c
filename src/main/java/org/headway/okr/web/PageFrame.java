package org.headway.okr.web;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.headway.okr.platform.Languages;
import org.headway.okr.platform.Mishaps;
import org.headway.okr.platform.SalPeople;
import org.headway.okr.service.NotFound;
import org.headway.okr.service.Reader;
import org.headway.okr.view.Templates;
import org.headway.okr.view.Words;
import org.headway.okr.view.page.NoPageView;

/** What is around the pages of their own: their styles and scripts, who reads, and a page that says why for whatever goes wrong. */
@Named
public final class PageFrame {

    /** A page's HTML, for somebody, in their language. */
    interface Content {
        String html(Reader reader, Words words);
    }

    private final SalPeople people;
    private final Languages languages;
    private final Templates templates;
    private final Mishaps mishaps;
    private final PageBuilderService pages;
    private final WebSudoManager webSudo;

    @Inject
    public PageFrame(
            SalPeople people,
            Languages languages,
            Templates templates,
            Mishaps mishaps,
            @ComponentImport PageBuilderService pages,
            @ComponentImport WebSudoManager webSudo) {
        this.people = people;
        this.languages = languages;
        this.templates = templates;
        this.mishaps = mishaps;
        this.pages = pages;
        this.webSudo = webSudo;
    }

    /** Within content: administrators say their password first, unless they did lately. */
    void requirePassword(HttpServletRequest request) {
        webSudo.willExecuteWebSudoRequest(request);
    }

    void require(String resource) {
        var unused = pages.assembler().resources().requireWebResource("org.headway.okr:" + resource);
    }

    /** What follows a servlet's own path. */
    static String key(HttpServletRequest request) {
        return Optional.ofNullable(request.getPathInfo())
                .map(path -> path.replaceFirst("^/", ""))
                .orElse("");
    }

    void around(HttpServletRequest request, HttpServletResponse response, Content content) throws IOException {
        around(request, response, Optional.empty(), content);
    }

    /** Where the content is not found, it may be there. */
    void around(HttpServletRequest request, HttpServletResponse response, Optional<String> there, Content content)
            throws IOException {
        Words words = languages.reader();
        try {
            write(response, HttpServletResponse.SC_OK, content.html(people.reader(), words));
        } catch (WebSudoSessionException passwordFirst) {
            webSudo.enforceWebSudoProtection(request, response);
        } catch (NotFound unknownOrForbidden) {
            if (there.isPresent()) {
                response.sendRedirect(there.get());
            } else {
                String html = NoPageView.notAvailable(words).render(templates);
                write(response, HttpServletResponse.SC_NOT_FOUND, html);
            }
        } catch (RuntimeException unexpected) {
            String html = NoPageView.broken(mishaps.log(unexpected), words).render(templates);
            write(response, HttpServletResponse.SC_INTERNAL_SERVER_ERROR, html);
        }
    }

    private static void write(HttpServletResponse response, int status, String html) throws IOException {
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(html);
    }
}
