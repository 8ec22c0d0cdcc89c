package org.headway.devhost.link;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.headway.devhost.Person;

/** Asks whether the other product may act for the person here. */
final class ConsentServlet extends SignedInServlet {
    static final String PATH = "/plugins/servlet/oauth/authorize";

    ConsentServlet(LinkEnd end) {
        super(end);
    }

    @Override
    void serve(Person person, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String callback = Objects.requireNonNullElse(request.getParameter("oauth_callback"), "");
        if (!callback.startsWith(end.joint().displayUrl(end.other()) + DanceServlet.PATH)) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST, "The callback is not the linked product's");
        } else if (request.getMethod().equals("GET")) {
            page(
                    response,
                    "Authorize",
                    "link/consent.vm",
                    Map.of("other", end.other(), "name", person.fullName(), "callback", callback));
        } else if (request.getParameter("approve") != null) {
            response.sendRedirect(
                    callback + "&oauth_token=" + end.joint().tokens().issue(end.own(), person));
        } else {
            response.sendRedirect(callback + "&oauth_problem=permission_denied");
        }
    }
}
