package org.headway.devhost.link;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.headway.devhost.Person;
import org.headway.devhost.sal.Visits;

/** Serves the other product's requests as the person they are for. */
final class LinkFilter extends HttpFilter {
    private final LinkEnd end;
    private final Visits visits;

    LinkFilter(LinkEnd end, Visits visits) {
        this.end = end;
        this.visits = visits;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String secret = request.getHeader(Headers.SECRET);
        if (secret == null) {
            chain.doFilter(request, response);
            return;
        }
        boolean trusted = secret.equals(end.joint().secret());
        Optional<Person> person = trusted ? person(request) : Optional.empty();
        if (person.isEmpty()) {
            String problem = request.getHeader(Headers.TOKEN) == null ? "user_unknown" : "token_rejected";
            response.setHeader(Headers.PROBLEM, "OAuth oauth_problem=\"" + problem + "\"");
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED, "oauth_problem=" + problem);
            return;
        }
        // The visit filter, which is around this one, ends it.
        visits.begin(person, visits.current().locale());
        chain.doFilter(request, response);
    }

    /** User keys differ between the products, so that only the name says who somebody is. */
    private Optional<Person> person(HttpServletRequest request) {
        String token = request.getHeader(Headers.TOKEN);
        Optional<String> name = token == null
                ? Optional.ofNullable(request.getHeader(Headers.ACTING_AS))
                : end.joint().tokens().grantor(end.own(), token);
        return name.flatMap(wanted -> end.host().people().stream()
                .filter(person -> person.name().equals(wanted))
                .findFirst());
    }
}
