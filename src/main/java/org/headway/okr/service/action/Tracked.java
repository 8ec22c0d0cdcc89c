package org.headway.okr.service.action;

import java.net.URI;
import java.util.function.Function;

/** What came of asking Jira. */
public sealed interface Tracked<T> {

    /** Jira answered. */
    record Told<T>(T value) implements Tracked<T> {}

    /** This person has not let us ask Jira on their behalf; they can at this address. */
    record NotConnected<T>(URI authorise) implements Tracked<T> {}

    /** Jira did not answer, or not in a way that makes sense. */
    record NotReached<T>() implements Tracked<T> {}

    /** There is no Jira to ask. */
    record NoTracker<T>() implements Tracked<T> {}

    /** The same with what was told seen in another way. */
    default <U> Tracked<U> map(Function<? super T, ? extends U> seen) {
        return then(value -> new Told<>(seen.apply(value)));
    }

    /** What comes of asking on, where Jira answered. */
    default <U> Tracked<U> then(Function<? super T, ? extends Tracked<U>> next) {
        if (this instanceof Told<T> told) {
            return next.apply(told.value());
        }
        if (this instanceof NotConnected<T> not) {
            return new NotConnected<>(not.authorise());
        }
        return this instanceof NotReached<T> ? new NotReached<>() : new NoTracker<>();
    }
}
