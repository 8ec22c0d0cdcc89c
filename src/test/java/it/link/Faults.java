package it.link;

/** Every way in which the other product may fail us, and the words in which people are told. */
final class Faults {
    static final Fault STOPPED = (request, socket) -> {};

    private static final String NOT_READ = "answers with something that we cannot read";

    /** What is stopped stays so, and comes last. */
    static final Object[][] ALL = {
        {"hanging", Fault.hanging(), "takes too long"},
        {"trickling bytes of its answer", Fault.tricklingBody(), "takes too long"},
        {"trickling bytes before its answer", Fault.tricklingHeaders(), "takes too long"},
        {"answering 500", Fault.answering(500, ""), "answers with an error"},
        {"answering 10 MB of noise", Fault.answering(200, "x".repeat(10 << 20)), "answers with more than we can take"},
        {"of an older version", Fault.answering(404, "{\"message\":\"null for uri\"}"), NOT_READ},
        {"of another version", Fault.answering(200, "{\"issues\":\"many\"}"), NOT_READ},
        {"asking for a login", Fault.answering(200, "<html><body>Sign in</body></html>"), NOT_READ},
        {"answering 429", Fault.answering(429, "Retry-After: 1", ""), "asks us to wait"},
        {"stopped", STOPPED, "cannot be reached"},
    };

    private Faults() {}
}
