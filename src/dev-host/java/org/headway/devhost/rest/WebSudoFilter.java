package org.headway.devhost.rest;

import com.atlassian.sal.api.websudo.WebSudoRequired;
import jakarta.annotation.Priority;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.AnnotatedElement;
import java.util.stream.Stream;
import org.headway.devhost.sal.WebSudo;

/** What is marked {@code @WebSudoRequired} is answered 401 until the password was said. */
@Priority(Priorities.AUTHORIZATION)
final class WebSudoFilter implements ContainerRequestFilter {
    private final WebSudo webSudo;

    @Context
    private ResourceInfo resource;

    @Context
    private HttpServletRequest request;

    WebSudoFilter(WebSudo webSudo) {
        this.webSudo = webSudo;
    }

    @Override
    public void filter(ContainerRequestContext context) {
        Class<?> type = resource.getResourceClass();
        boolean required = Stream.<AnnotatedElement>of(resource.getResourceMethod(), type, type.getPackage())
                .anyMatch(element -> element.isAnnotationPresent(WebSudoRequired.class));
        if (required && webSudo.lacksPassword(request)) {
            context.abortWith(Response.status(401)
                    .entity("This resource requires WebSudo.")
                    .type("text/plain")
                    .build());
        }
    }
}
