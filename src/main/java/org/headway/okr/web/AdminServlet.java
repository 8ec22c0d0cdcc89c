package org.headway.okr.web;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * {@code /plugins/servlet/headway/admin?section=areas}: what administrators of the product see of Headway. It only shows; what
 * is done there goes through REST. Whoever does not administer finds nothing here.
 */
@AnonymousSiteAccess
public final class AdminServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient AdminPages administration;
    private final transient PageFrame frame;

    @Inject
    public AdminServlet(AdminPages administration, PageFrame frame) {
        this.administration = administration;
        this.frame = frame;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        frame.require("admin");
        frame.around(request, response, (reader, words) -> {
            administration.require(reader);
            frame.requirePassword(request);
            return administration.html(reader, asked(request), words);
        });
    }

    private static AdminPages.Asked asked(HttpServletRequest request) {
        return new AdminPages.Asked(
                text(request, "section"), text(request, "after"), text(request, "area"), text(request, "by"));
    }

    private static String text(HttpServletRequest request, String name) {
        String sent = request.getParameter(name);
        return sent == null ? "" : sent;
    }
}
