package org.headway.devhost.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.headway.devhost.sal.Visits;

/** Binds the visit to the request's thread. */
final class VisitFilter extends HttpFilter {
    private final Session session;
    private final Visits visits;

    VisitFilter(Session session, Visits visits) {
        this.session = session;
        this.visits = visits;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        request.setCharacterEncoding("UTF-8");
        visits.begin(request, session.person(request), session.locale(request));
        try {
            chain.doFilter(request, response);
        } finally {
            visits.end();
        }
    }
}
