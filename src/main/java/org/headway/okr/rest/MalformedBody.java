package org.headway.okr.rest;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.headway.okr.service.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * A body that is no JSON, or has a shape that we do not know, is bad input. It is caught where it is read, because the
 * products map their JSON library's exceptions themselves, each in its own way.
 */
@Provider
public final class MalformedBody implements ReaderInterceptor {

    /** How Jackson names the way to the field that did not fit. */
    private static final Pattern FIELD = Pattern.compile("\\[\"(\\w{1,40})\"\\]");

    @Override
    public @Nullable Object aroundReadFrom(ReaderInterceptorContext context) {
        try {
            return context.proceed();
        } catch (IOException | WebApplicationException unreadable) {
            throw new InvalidInput(field(unreadable), "okr.error.malformed");
        }
    }

    private static String field(Exception unreadable) {
        String message = unreadable.getMessage();
        Matcher named = FIELD.matcher(message == null ? "" : message);
        return named.find() ? named.group(1) : "body";
    }
}
