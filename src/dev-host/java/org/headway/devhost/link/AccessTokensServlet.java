package org.headway.devhost.link;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.headway.devhost.Person;

/** What a person has granted to the other product here, to be revoked. */
final class AccessTokensServlet extends SignedInServlet {
    static final String PATH = "/plugins/servlet/oauth/users/access-tokens";

    AccessTokensServlet(LinkEnd end) {
        super(end);
    }

    @Override
    void serve(Person person, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Tokens tokens = end.joint().tokens();
        if (request.getMethod().equals("POST")) {
            tokens.revoke(end.own(), person, request.getParameter("token"));
            response.sendRedirect(end.host().baseUrl() + PATH);
        } else {
            page(
                    response,
                    "Access tokens",
                    "link/tokens.vm",
                    Map.of("other", end.other(), "tokens", tokens.grantedBy(end.own(), person)));
        }
    }
}
