package org.headway.devhost.link;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.headway.devhost.Person;

/** Leads a person to where they may allow this product to act for them, and keeps the token they come back with. */
final class DanceServlet extends SignedInServlet {
    static final String PATH = "/plugins/servlet/applinks/oauth/login-dance";

    DanceServlet(LinkEnd end) {
        super(end);
    }

    @Override
    void serve(Person person, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String after = request.getParameter("redirectUrl");
        String destination = after != null && after.startsWith(end.host().baseUrl() + "/") ? after : "";
        if ("/authorize".equals(request.getPathInfo())) {
            String back = end.host().baseUrl() + PATH + "/access?redirectUrl=" + encoded(destination);
            response.sendRedirect(
                    end.joint().displayUrl(end.other()) + ConsentServlet.PATH + "?oauth_callback=" + encoded(back));
            return;
        }
        String token = request.getParameter("oauth_token");
        if (token != null) {
            end.joint().tokens().keep(end.own(), person, token);
        }
        if (destination.isEmpty()) {
            page(response, "Connect", "link/back.vm", Map.of("connected", token != null, "other", end.other()));
        } else {
            response.sendRedirect(destination);
        }
    }
}
