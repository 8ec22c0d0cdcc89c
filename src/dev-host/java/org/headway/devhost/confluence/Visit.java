package org.headway.devhost.confluence;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** One request and its answer. */
record Visit(HttpServletRequest request, HttpServletResponse response) {
    String parameter(String name) {
        return optional(name).orElseThrow(NotFound::new);
    }

    Optional<String> optional(String name) {
        return Optional.ofNullable(request.getParameter(name)).filter(value -> !value.isBlank());
    }

    long number(String name) {
        try {
            return Long.parseLong(parameter(name));
        } catch (NumberFormatException notANumber) {
            throw new NotFound();
        }
    }

    boolean isPost() {
        return request.getMethod().equals("POST");
    }

    /** What follows the servlet's path, without the slash. */
    String rest() {
        return Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
    }

    void answer(String html) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(html);
    }

    void goTo(String path) throws IOException {
        response.sendRedirect(request.getContextPath() + path);
    }

    void goTo(PageVersion page) throws IOException {
        goTo("/pages/viewpage.action?pageId=" + page.pageId());
    }
}
