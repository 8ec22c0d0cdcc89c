package org.headway.okr.web;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.service.action.ActionQueries;

/** {@code /plugins/servlet/headway/CHECK-KR2}: a page that works without scripts, for whoever may read it. */
@AnonymousSiteAccess
public final class AddressServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient AddressPages addressed;
    private final transient ActionQueries actions;
    private final transient HomeAddresses homes;
    private final transient PageFrame frame;

    @Inject
    public AddressServlet(AddressPages addressed, ActionQueries actions, HomeAddresses homes, PageFrame frame) {
        this.addressed = addressed;
        this.actions = actions;
        this.homes = homes;
        this.frame = frame;
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
        Optional<String> there = homes.of(PageFrame.key(request));
        if (there.isPresent()) {
            response.sendRedirect(there.get());
            return;
        }
        frame.require("address");
        frame.around(request, response, homes.perhaps(PageFrame.key(request)), (reader, words) -> {
            String html = addressed.page(reader, PageFrame.key(request), before(request), words);
            if (KeyResultKey.read(PageFrame.key(request)).isPresent() && actions.hasTracker()) {
                frame.require("actions");
            }
            return html;
        });
    }

    private static Optional<String> before(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("before"));
    }
}
