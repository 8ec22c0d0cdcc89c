package org.headway.devhost.rest;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.headway.devhost.Person;
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
        String access = Stream.of(resource.getResourceMethod(), resource.getResourceClass())
                .flatMap(AccessFilter::annotations)
                .findFirst()
                .orElse("LicensedOnly");
        boolean allowed =
                switch (access) {
                    case "UnrestrictedAccess", "AnonymousSiteAccess" -> true;
                    case "UnlicensedSiteAccess", "LicensedOnly" -> person.isPresent();
                    default -> person.map(Person::administrator).orElse(false);
                };
        if (!allowed) {
            request.abortWith(Response.status(person.isPresent() ? 403 : 401).build());
        }
    }

    private static Stream<String> annotations(AnnotatedElement element) {
        return Arrays.stream(element.getAnnotations())
                .map(annotation -> annotation.annotationType())
                .filter(type -> type.getPackageName().equals("com.atlassian.plugins.rest.api.security.annotation")
                        || type.getPackageName().equals("com.atlassian.annotations.security"))
                .map(Class::getSimpleName)
                .filter(name -> name.endsWith("Access") || name.endsWith("Only"));
    }
}
