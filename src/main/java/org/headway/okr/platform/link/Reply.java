package org.headway.okr.platform.link;

import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came back over the wire.
 *
 * @param body empty where it is longer than we take
 */
record Reply(int status, @Nullable String retryAfter, Optional<String> body) {

    private static final int LONGEST_BYTES = 1024 * 1024;

    static Reply read(Response response) throws ResponseException {
        int status = response.getStatusCode();
        // The words of a server error are not read: nobody is shown them.
        Optional<String> body = status >= 500 ? Optional.of("") : body(response.getResponseBodyAsStream());
        return new Reply(status, response.getHeader("Retry-After"), body);
    }

    /** The stream stays open when this gives up: closing it could read the rest first. */
    private static Optional<String> body(@Nullable InputStream stream) throws ResponseException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        byte[] part = new byte[8192];
        try {
            for (int read = 0; read >= 0; read = stream == null ? -1 : stream.read(part)) {
                body.write(part, 0, read);
                if (body.size() > LONGEST_BYTES) {
                    return Optional.empty();
                }
                if (Thread.currentThread().isInterrupted()) {
                    throw new ResponseException("Nobody waits for this body any more");
                }
            }
        } catch (IOException broken) {
            throw new ResponseException(broken);
        }
        return Optional.of(body.toString(StandardCharsets.UTF_8));
    }
}
