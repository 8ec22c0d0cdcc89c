package org.headway.devhost.rest;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;

/** The products' XSRF check: it looks only at what a form in a foreign page could send. */
@Priority(Priorities.AUTHENTICATION)
final class XsrfFilter implements ContainerRequestFilter {
    private static final Set<String> OF_FORMS =
            Set.of("application/x-www-form-urlencoded", "multipart/form-data", "text/plain", "");

    @Override
    public void filter(ContainerRequestContext request) {
        MediaType type = request.getMediaType();
        String content = type == null ? "" : type.getType() + "/" + type.getSubtype();
        boolean sentByForm = request.getMethod().equals("POST") && OF_FORMS.contains(content);
        if (sentByForm && !"no-check".equals(request.getHeaderString("X-Atlassian-Token"))) {
            request.abortWith(Response.status(403)
                    .entity("XSRF check failed")
                    .type("text/plain")
                    .build());
        }
    }
}
