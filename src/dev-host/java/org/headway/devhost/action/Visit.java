package org.headway.devhost.action;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** One request and its answer. */
public record Visit(HttpServletRequest request, HttpServletResponse response) {
    public String parameter(String name) {
        return optional(name).orElseThrow(NotFound::new);
    }

    public Optional<String> optional(String name) {
        return Optional.ofNullable(request.getParameter(name)).filter(value -> !value.isBlank());
    }

    public long number(String name) {
        try {
            return Long.parseLong(parameter(name));
        } catch (NumberFormatException notANumber) {
            throw new NotFound();
        }
    }

    public boolean isPost() {
        return request.getMethod().equals("POST");
    }

    /** What follows the servlet's path, without the slash. */
    public String rest() {
        return Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
    }

    public void answer(String html) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(html);
    }

    public void goTo(String path) throws IOException {
        response.sendRedirect(request.getContextPath() + path);
    }
}
