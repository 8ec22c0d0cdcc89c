package org.headway.devhost;

import java.util.Objects;
import java.util.stream.Stream;

/** The host or the plugin does not start; the message alone tells a person why. */
public final class StartFailure extends RuntimeException {
    public StartFailure(String message) {
        super(message);
    }

    public StartFailure(String message, Throwable cause) {
        super(message + ": " + deepest(cause), cause);
    }

    /** The failure in this chain that already speaks to a person, or a new one. */
    public static StartFailure because(String message, Throwable cause) {
        return chain(cause)
                .filter(StartFailure.class::isInstance)
                .map(StartFailure.class::cast)
                .findFirst()
                .orElseGet(() -> new StartFailure(message, cause));
    }

    private static String deepest(Throwable failure) {
        Throwable deepest = chain(failure).reduce((outer, inner) -> inner).orElseThrow();
        return deepest instanceof ClassNotFoundException || deepest.getMessage() == null
                ? deepest.toString()
                : deepest.getMessage();
    }

    private static Stream<Throwable> chain(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
    }
}
