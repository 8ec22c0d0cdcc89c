package org.headway.devhost.link;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.headway.devhost.Person;

/** A page for people who are signed in; others come to it after they have. */
abstract class SignedInServlet extends HttpServlet {
    final LinkEnd end;

    SignedInServlet(LinkEnd end) {
        this.end = end;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<Person> person = end.host().visitor();
        if (person.isPresent()) {
            serve(person.get(), request, response);
        } else {
            String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
            String here = encoded(request.getRequestURI() + query);
            response.sendRedirect(end.host().baseUrl() + end.product().loginPath() + "?os_destination=" + here);
        }
    }

    abstract void serve(Person person, HttpServletRequest request, HttpServletResponse response) throws IOException;

    void page(HttpServletResponse response, String title, String template, Map<String, Object> model)
            throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(end.host().page(title, end.host().render(template, model)));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
