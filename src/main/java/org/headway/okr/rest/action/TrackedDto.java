package org.headway.okr.rest.action;

import org.headway.okr.service.action.Tracked;
import org.jspecify.annotations.Nullable;

/**
 * What came of asking Jira, on the wire.
 *
 * @param state {@code told}, {@code not-connected}, {@code not-reached} or {@code no-tracker}
 * @param authorise where this person can let us ask Jira; only where not connected
 * @param told only where told
 */
public record TrackedDto<T>(String state, @Nullable String authorise, @Nullable T told) {

    public static <T> TrackedDto<T> of(Tracked<T> answer) {
        if (answer instanceof Tracked.Told<T> told) {
            return new TrackedDto<>("told", null, told.value());
        }
        if (answer instanceof Tracked.NotConnected<T> not) {
            return new TrackedDto<>("not-connected", not.authorise().toString(), null);
        }
        return new TrackedDto<>(answer instanceof Tracked.NotReached<T> ? "not-reached" : "no-tracker", null, null);
    }
}
