package org.headway.okr.rest.issue;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.headway.okr.platform.link.LinkedRequest;
import org.headway.okr.rest.TokenFilter;

/** Hands check-ins on to where the OKRs are kept, so that the form in Jira is the one in Confluence. */
@Provider
public final class ElsewhereFilter implements ContainerRequestFilter {

    private static final MediaType HTML = MediaType.TEXT_HTML_TYPE.withCharset("UTF-8");
    private static final MediaType JSON = MediaType.APPLICATION_JSON_TYPE;
    private static final int LONGEST = 64 * 1024;
    static final String CHECK_INS = "key-result/[A-Z0-9]+-KR[0-9]+/check-in(-form|/[0-9a-f-]{36}/(undo|correction))?";
    private static final Pattern HANDED_ON = Pattern.compile("/?" + CHECK_INS);

    private final Elsewhere elsewhere;

    @Inject
    public ElsewhereFilter(Elsewhere elsewhere) {
        this.elsewhere = elsewhere;
    }

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        String path = request.getUriInfo().getPath();
        if (HANDED_ON.matcher(path).matches() && !TokenFilter.isForged(request) && elsewhere.isSo()) {
            String query = request.getUriInfo().getRequestUri().getRawQuery();
            String there = Elsewhere.ROOT + path.replaceFirst("^/", "") + (query == null ? "" : "?" + query);
            byte[] body = request.getEntityStream().readNBytes(LONGEST);
            Optional<String> json =
                    body.length == 0 ? Optional.empty() : Optional.of(new String(body, StandardCharsets.UTF_8));
            boolean form = path.endsWith("-form");
            elsewhere
                    .ask(new LinkedRequest(request.getMethod(), there, json))
                    .map(answer -> form ? answer.beginning("<form class=\"okr-form\"") : answer)
                    .ifPresent(answer -> request.abortWith(elsewhere.response(answer, form ? HTML : JSON)));
        }
    }
}
