package org.headway.devhost.link;

import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import com.atlassian.applinks.api.auth.Anonymous;
import com.atlassian.applinks.api.auth.AuthenticationProvider;
import java.net.URI;

/** An ApplicationLink, as far as it is used. */
public record OutgoingLink(LinkEnd end) {
    public URI getDisplayUrl() {
        return end.joint().displayUrl(end.other());
    }

    public ApplicationLinkRequestFactory createAuthenticatedRequestFactory() {
        return new Requests(end, end.joint().mode());
    }

    /** Null where the link knows no such way. */
    public ApplicationLinkRequestFactory createAuthenticatedRequestFactory(
            Class<? extends AuthenticationProvider> provider) {
        return provider.equals(Anonymous.class) ? new Requests(end, Joint.Mode.NONE) : null;
    }
}
