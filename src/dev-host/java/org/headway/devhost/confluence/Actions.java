package org.headway.devhost.confluence;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** Finds the action by the name in the path; the empty name answers every other path. */
final class Actions extends HttpServlet {
    private final transient Map<String, Action> byName;
    private final transient Frame frame;

    Actions(Frame frame, Map<String, Action> byName) {
        this.frame = frame;
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
            visit.answer(frame.notFound());
        } catch (Forbidden refused) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            visit.answer(frame.forbidden());
        }
    }
}
