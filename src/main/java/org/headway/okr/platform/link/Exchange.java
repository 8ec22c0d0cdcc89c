package org.headway.okr.platform.link;

import com.atlassian.applinks.api.ApplicationLinkRequest;
import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import com.atlassian.applinks.api.ApplicationLinkResponseHandler;
import com.atlassian.applinks.api.CredentialsRequiredException;
import com.atlassian.sal.api.net.Request;
import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseException;
import java.util.Optional;

/** One request sent through the application link; no reply at all means that the person has to authorise first. */
record Exchange(ApplicationLinkRequestFactory link, LinkedRequest asked) {

    private static final int CONNECT_MILLIS = 2000;

    Optional<Reply> send() throws ResponseException {
        try {
            return prepared().execute(new Replies());
        } catch (CredentialsRequiredException noneYet) {
            return Optional.empty();
        }
    }

    private ApplicationLinkRequest prepared() throws CredentialsRequiredException {
        ApplicationLinkRequest request = link.createRequest(Request.MethodType.valueOf(asked.method()), asked.path())
                .setConnectionTimeout(CONNECT_MILLIS)
                .setSoTimeout(Calls.LONGEST_MILLIS)
                // Elsewhere nobody knows these credentials.
                .setFollowRedirects(false)
                // Refusals are JSON, parts of pages HTML.
                .setHeader("Accept", "application/json, text/html;q=0.9")
                .setHeader("X-Atlassian-Token", "no-check");
        return asked.jsonBody()
                .map(json ->
                        request.setHeader("Content-Type", "application/json").setRequestBody(json))
                .orElse(request);
    }

    private static final class Replies implements ApplicationLinkResponseHandler<Optional<Reply>> {

        @Override
        public Optional<Reply> handle(Response response) throws ResponseException {
            return Optional.of(Reply.read(response));
        }

        @Override
        public Optional<Reply> credentialsRequired(Response response) {
            return Optional.empty();
        }
    }
}
