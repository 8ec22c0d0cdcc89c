package org.headway.devhost.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.headway.devhost.HostContext;
import org.headway.devhost.Person;

/** Signing in, signing out and choosing a language. */
final class SessionServlet extends HttpServlet {
    private final HostContext host;
    private final Session session;
    private final String loginPath;

    SessionServlet(HostContext host, Session session, String loginPath) {
        this.host = host;
        this.session = session;
        this.loginPath = loginPath;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getServletPath().equals(loginPath)) {
            form(request, response, false);
        } else {
            session.signOut(request);
            response.sendRedirect(request.getContextPath() + loginPath);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!request.getServletPath().equals(loginPath)) {
            session.speak(request, request.getParameter("language"));
            goOn(request, response);
        } else if (session.signIn(request, request.getParameter("os_username"), request.getParameter("os_password"))) {
            goOn(request, response);
        } else {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            form(request, response, true);
        }
    }

    private void goOn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String destination = destination(request);
        // Never to a foreign host.
        boolean own = destination.startsWith("/") && !destination.startsWith("//") && !destination.contains("\\");
        String path = own ? destination : "/";
        boolean complete = path.startsWith(request.getContextPath() + "/");
        response.sendRedirect(complete ? path : request.getContextPath() + path);
    }

    private static String destination(HttpServletRequest request) {
        String wanted = request.getParameter("os_destination");
        String cameFrom = request.getHeader("Referer");
        if (wanted == null && cameFrom != null && request.getMethod().equals("POST")) {
            URI page = URI.create(cameFrom);
            return page.getRawQuery() == null ? page.getRawPath() : page.getRawPath() + "?" + page.getRawQuery();
        }
        return Objects.requireNonNullElse(wanted, "/");
    }

    private void form(HttpServletRequest request, HttpServletResponse response, boolean failed) throws IOException {
        Map<String, Object> model = Map.of(
                "failed", failed,
                "destination", destination(request),
                "people", host.people().stream().map(Person::name).collect(Collectors.joining(", ")));
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(host.page("Log in", host.render("look/login.vm", model)));
    }
}
