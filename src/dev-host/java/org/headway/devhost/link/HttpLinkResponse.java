package org.headway.devhost.link;

import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseException;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;

/** A response whose body is still to come. */
record HttpLinkResponse(HttpURLConnection connection) implements Response {
    @Override
    public int getStatusCode() {
        try {
            return connection.getResponseCode();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String getHeader(String name) {
        return connection.getHeaderField(name);
    }

    /** Null where there is none. */
    @Override
    public InputStream getResponseBodyAsStream() throws ResponseException {
        try {
            return getStatusCode() < 400 ? connection.getInputStream() : connection.getErrorStream();
        } catch (IOException failure) {
            throw new ResponseException(failure);
        }
    }

    boolean isTokenRejected() {
        String problem = getHeader(Headers.PROBLEM);
        return getStatusCode() == 401 && problem != null && problem.contains("token_rejected");
    }
}
