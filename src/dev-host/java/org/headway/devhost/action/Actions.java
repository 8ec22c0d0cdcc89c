package org.headway.devhost.action;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** Finds the action by the name in the path; the empty name answers every other path. */
public final class Actions extends HttpServlet {
    private final transient Map<String, Action> byName;
    private final transient Refusals pages;

    public Actions(Refusals pages, Map<String, Action> byName) {
        this.pages = pages;
        this.byName = byName;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Visit visit = new Visit(request, response);
        request.setCharacterEncoding("UTF-8");
        try {
            Action otherwise = byName.getOrDefault("", unknown -> {
                throw new NotFound();
            });
            byName.getOrDefault(visit.rest(), otherwise).serve(visit);
        } catch (NotFound absent) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            visit.answer(pages.notFound());
        } catch (Forbidden refused) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            visit.answer(pages.forbidden());
        }
    }
}
