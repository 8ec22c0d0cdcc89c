package org.headway.devhost.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.headway.devhost.HostContext;
import org.headway.devhost.Person;
import org.headway.devhost.sal.WebSudo;

/** Asks administrators for their password again; the password is the name. */
final class PasswordServlet extends HttpServlet {
    private final HostContext host;
    private final WebSudo webSudo;

    PasswordServlet(HostContext host, WebSudo webSudo) {
        this.host = host;
        this.webSudo = webSudo;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Map<String, Object> model = Map.of("destination", destination(request));
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(host.page("Administrator access", host.render("look/password.vm", model)));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = host.visitor().map(Person::name).orElse("");
        if (!name.isEmpty() && name.equals(request.getParameter("password"))) {
            webSudo.said(request);
            response.sendRedirect(destination(request));
        } else {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            doGet(request, response);
        }
    }

    /** Never to a foreign host. */
    private static String destination(HttpServletRequest request) {
        String wanted = Objects.requireNonNullElse(request.getParameter("destination"), "");
        return wanted.startsWith(request.getContextPath() + "/") ? wanted : request.getContextPath() + "/";
    }
}
