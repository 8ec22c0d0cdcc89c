package org.headway.okr.rest;

import jakarta.ws.rs.core.Response;
import org.headway.okr.service.InvalidInput;
import org.jspecify.annotations.Nullable;

/** Bodies of requests and answers. */
public final class Body {

    private Body() {}

    /** The body, which an empty request does not have. */
    public static <T> T required(@Nullable T body) {
        if (body == null) {
            throw new InvalidInput("body", "okr.error.empty");
        }
        return body;
    }

    public static Response created(Object dto) {
        return Response.status(Response.Status.CREATED).entity(dto).build();
    }
}
