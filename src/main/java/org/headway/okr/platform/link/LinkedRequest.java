package org.headway.okr.platform.link;

import java.util.Optional;

/**
 * A request to the linked product; its path begins with a slash, below the product's own address.
 *
 * @param longestMillis how long whoever asks waits for the answer
 */
public record LinkedRequest(String method, String path, Optional<String> jsonBody, int longestMillis) {

    /** Of somebody who waits as long as anybody may. */
    public LinkedRequest(String method, String path, Optional<String> jsonBody) {
        this(method, path, jsonBody, Calls.LONGEST_MILLIS);
    }

    /** The same for somebody who waits less long. */
    public LinkedRequest within(int millis) {
        return new LinkedRequest(method, path, jsonBody, Math.min(millis, longestMillis));
    }

    /** Asks for what is at this path. */
    public static LinkedRequest get(String path) {
        return new LinkedRequest("GET", path, Optional.empty());
    }

    /** Adds what the JSON says. */
    public static LinkedRequest post(String path, String json) {
        return new LinkedRequest("POST", path, Optional.of(json));
    }

    /** Replaces what is at this path. */
    public static LinkedRequest put(String path, String json) {
        return new LinkedRequest("PUT", path, Optional.of(json));
    }

    /** Removes what is at this path. */
    public static LinkedRequest delete(String path) {
        return new LinkedRequest("DELETE", path, Optional.empty());
    }
}
