package org.headway.okr.platform.link;

import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkRequest;
import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import com.atlassian.applinks.api.CredentialsRequiredException;
import com.atlassian.applinks.api.application.jira.JiraApplicationType;
import com.atlassian.applinks.api.auth.AuthenticationProvider;
import com.atlassian.sal.api.net.Request;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import java.net.URI;
import java.time.Clock;
import org.headway.devhost.link.HttpLinkRequest;

/** A link to some address over real HTTP, and who asks through it. */
final class LinkedTo implements ApplicationLink, ApplicationLinkRequestFactory, UserManager {

    static final URI AUTHORISE = URI.create("http://localhost/here/authorise");

    private final URI address;
    private volatile String person = "editor";
    private volatile boolean authorised = true;

    LinkedTo(URI address) {
        this.address = address;
    }

    ApplicationLinked product(Calls calls, Clock clock) {
        return new ApplicationLinked(
                type -> type.equals(JiraApplicationType.class) ? this : null,
                JiraApplicationType.class,
                "Jira",
                this,
                new Remote(calls, clock));
    }

    void askedBy(String name) {
        person = name;
    }

    void unauthorised() {
        authorised = false;
    }

    @Override
    public URI getDisplayUrl() {
        return address;
    }

    @Override
    public ApplicationLinkRequestFactory createAuthenticatedRequestFactory() {
        return this;
    }

    @Override
    public ApplicationLinkRequestFactory createAuthenticatedRequestFactory(
            Class<? extends AuthenticationProvider> way) {
        return this;
    }

    @Override
    public ApplicationLinkRequest createRequest(Request.MethodType method, String path)
            throws CredentialsRequiredException {
        if (!authorised) {
            throw new CredentialsRequiredException(this, "not yet");
        }
        return new HttpLinkRequest(method, URI.create(address + path), () -> authorised = false);
    }

    @Override
    public URI getAuthorisationURI() {
        return AUTHORISE;
    }

    @Override
    public UserKey getRemoteUserKey() {
        return new UserKey(person);
    }

    @Override
    public UserProfile getUserProfile(UserKey key) {
        throw new UnsupportedOperationException();
    }

    @Override
    public UserProfile getUserProfile(String name) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isAdmin(UserKey key) {
        return false;
    }
}
