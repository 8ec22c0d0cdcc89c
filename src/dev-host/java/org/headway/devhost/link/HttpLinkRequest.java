package org.headway.devhost.link;

import com.atlassian.applinks.api.ApplicationLinkRequest;
import com.atlassian.applinks.api.ApplicationLinkResponseHandler;
import com.atlassian.sal.api.net.Request;
import com.atlassian.sal.api.net.ResponseException;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** A request over real HTTP; as in the products, its timeouts are for connecting and for each silence, not for the whole. */
public final class HttpLinkRequest implements ApplicationLinkRequest {
    private final Request.MethodType method;
    private final URI address;
    private final Runnable rejected;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private int connectMillis = 10_000;
    private int silenceMillis = 10_000;
    private boolean follow = true;
    private String body;

    /** @param rejected what to do when the other side no longer takes the token */
    public HttpLinkRequest(Request.MethodType method, URI address, Runnable rejected) {
        this.method = method;
        this.address = address;
        this.rejected = rejected;
    }

    @Override
    public ApplicationLinkRequest setConnectionTimeout(int millis) {
        connectMillis = millis;
        return this;
    }

    @Override
    public ApplicationLinkRequest setSoTimeout(int millis) {
        silenceMillis = millis;
        return this;
    }

    @Override
    public ApplicationLinkRequest setFollowRedirects(boolean wanted) {
        follow = wanted;
        return this;
    }

    @Override
    public ApplicationLinkRequest setHeader(String name, String value) {
        headers.put(name, value);
        return this;
    }

    @Override
    public ApplicationLinkRequest setRequestBody(String text) {
        body = text;
        return this;
    }

    @Override
    public <R> R execute(ApplicationLinkResponseHandler<R> handler) throws ResponseException {
        HttpURLConnection connection = null;
        try {
            connection = (HttpURLConnection) address.toURL().openConnection();
            send(connection);
            HttpLinkResponse response = new HttpLinkResponse(connection);
            if (response.isTokenRejected()) {
                rejected.run();
                return handler.credentialsRequired(response);
            }
            return handler.handle(response);
        } catch (IOException failure) {
            throw new ResponseException(failure);
        } finally {
            if (connection != null) {
                connection.disconnect();
            }
        }
    }

    private void send(HttpURLConnection connection) throws IOException {
        connection.setRequestMethod(method.name());
        connection.setConnectTimeout(connectMillis);
        connection.setReadTimeout(silenceMillis);
        connection.setInstanceFollowRedirects(follow);
        headers.forEach(connection::setRequestProperty);
        if (body != null) {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            connection.setDoOutput(true);
            // Otherwise the JDK sends a request again whose connection broke.
            connection.setFixedLengthStreamingMode(bytes.length);
            connection.getOutputStream().write(bytes);
        }
        connection.getResponseCode();
    }
}
