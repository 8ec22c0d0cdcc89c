package org.headway.devhost;

/** The host or the plugin does not start; the message alone tells a person why. */
public final class StartFailure extends RuntimeException {
    public StartFailure(String message) {
        super(message);
    }

    public StartFailure(String message, Throwable cause) {
        super(message + ": " + deepest(cause), cause);
    }

    private static String deepest(Throwable failure) {
        Throwable deepest = failure;
        while (deepest.getCause() != null && deepest.getCause() != deepest) {
            deepest = deepest.getCause();
        }
        return deepest instanceof StartFailure || deepest.getMessage() == null && deepest instanceof RuntimeException
                ? String.valueOf(deepest.getMessage())
                : deepest.getClass().getSimpleName() + ": " + deepest.getMessage();
    }
}
