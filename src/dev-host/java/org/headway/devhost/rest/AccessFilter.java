package org.headway.devhost.rest;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.headway.devhost.Person;
import org.headway.devhost.sal.SiteAccess;
import org.headway.devhost.sal.Visits;

/** Enforces the platform's access annotations; a resource without one is for licensed users only. */
@Priority(Priorities.AUTHORIZATION)
final class AccessFilter implements ContainerRequestFilter {
    private final Visits visits;

    @Context
    private ResourceInfo resource;

    AccessFilter(Visits visits) {
        this.visits = visits;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Optional<Person> person = visits.current().person();
        boolean allowed = SiteAccess.admits(person, resource.getResourceMethod(), resource.getResourceClass());
        if (!allowed) {
            request.abortWith(Response.status(person.isPresent() ? 403 : 401).build());
        }
    }
}
