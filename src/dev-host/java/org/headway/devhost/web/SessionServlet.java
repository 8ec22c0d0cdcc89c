package org.headway.devhost.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Objects;
import org.headway.devhost.HostContext;
import org.headway.devhost.templates.Html;

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
            form(request, response, "");
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
            form(request, response, "<p role=\"alert\">The name or the password is wrong.</p>");
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

    private void form(HttpServletRequest request, HttpServletResponse response, String messageHtml) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter()
                .write(host.page(
                        "Log in",
                        messageHtml
                                + """
                        <form method="post" class="aui">
                          <input type="hidden" name="os_destination" value="%s">
                          <p><label>User name <input name="os_username" autofocus></label></p>
                          <p><label>Password <input name="os_password" type="password"></label></p>
                          <p><button name="login" value="Log in" class="aui-button aui-button-primary">Log in</button></p>
                        </form>
                        <p>People: %s. The password is the name.</p>
                        """
                                        .formatted(
                                                Html.escape(destination(request)),
                                                Html.escape(host.people().stream()
                                                        .map(person -> person.name())
                                                        .toList()
                                                        .toString()))));
    }
}
