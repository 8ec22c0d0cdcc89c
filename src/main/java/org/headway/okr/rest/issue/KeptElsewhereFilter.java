package org.headway.okr.rest.issue;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import java.util.regex.Pattern;
import org.headway.okr.rest.TokenFilter;

/**
 * Where the OKRs are kept in the linked product, nothing is written here that nobody would see. What a linked Jira does write is
 * named: everything else, also what will be added, is refused with the address of the home.
 */
@Provider
public final class KeptElsewhereFilter implements ContainerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    /** Handed on, asked by the home, about the link itself, or a question that writes nothing. */
    private static final Pattern HERE = Pattern.compile("/?(" + ElsewhereFilter.CHECK_INS
            + "|coach/next-step|issue/.+|action/states|links/unknown|admin/(service-account|pull|link))");

    private final Elsewhere elsewhere;

    @Inject
    public KeptElsewhereFilter(Elsewhere elsewhere) {
        this.elsewhere = elsewhere;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        boolean writes = !READING.contains(request.getMethod())
                && !HERE.matcher(request.getUriInfo().getPath()).matches();
        if (writes && !TokenFilter.isForged(request) && elsewhere.isSo()) {
            request.abortWith(elsewhere.refusal());
        }
    }
}
