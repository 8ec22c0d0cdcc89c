package org.headway.okr.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import org.headway.okr.platform.Languages;

/**
 * Demands the header {@code X-Atlassian-Token: no-check} of every write, which a page of another site cannot send. The
 * products themselves check only what a browser's form could send.
 */
@Provider
public final class TokenFilter implements ContainerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final Languages languages;

    @Inject
    public TokenFilter(Languages languages) {
        this.languages = languages;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (isForged(request)) {
            String message = languages.reader().say("okr.error.no-token");
            request.abortWith(Response.status(Response.Status.FORBIDDEN)
                    .type(MediaType.APPLICATION_JSON_TYPE)
                    .entity(ErrorsDto.one("X-Atlassian-Token", "okr.error.no-token", message))
                    .build());
        }
    }

    /** Filters come in no certain order: each that acts asks this first. */
    public static boolean isForged(ContainerRequestContext request) {
        boolean writes = !READING.contains(request.getMethod());
        return writes && !"no-check".equals(request.getHeaderString("X-Atlassian-Token"));
    }
}
