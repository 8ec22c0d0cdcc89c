package org.headway.devhost.link;

import com.atlassian.applinks.api.ApplicationLinkRequest;
import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import com.atlassian.applinks.api.CredentialsRequiredException;
import com.atlassian.sal.api.net.Request;
import java.net.URI;
import java.util.Optional;
import org.headway.devhost.Person;

/** Makes requests to the other product on behalf of whoever makes the current one. */
final class Requests implements ApplicationLinkRequestFactory {
    private final LinkEnd end;
    private final Joint.Mode mode;

    /** With {@code NONE} the requests are nobody's. */
    Requests(LinkEnd end, Joint.Mode mode) {
        this.end = end;
        this.mode = mode;
    }

    @Override
    public ApplicationLinkRequest createRequest(Request.MethodType method, String path)
            throws CredentialsRequiredException {
        String rpcUrl = end.joint().rpcUrl(end.other()).toString();
        URI address = URI.create(path.startsWith("/") ? rpcUrl + path : rpcUrl + "/" + path);
        Optional<Person> person = end.host().visitor();
        HttpLinkRequest request = new HttpLinkRequest(method, address, () -> person.ifPresent(this::disconnect));
        if (person.isEmpty() || mode == Joint.Mode.NONE) {
            return request;
        }
        request.setHeader(Headers.SECRET, end.joint().secret());
        return mode == Joint.Mode.ACTING
                ? request.setHeader(Headers.ACTING_AS, person.get().name())
                : request.setHeader(Headers.TOKEN, token(person.get()));
    }

    private String token(Person person) throws CredentialsRequiredException {
        return end.joint()
                .tokens()
                .keptFor(end.own(), person)
                .orElseThrow(() -> new CredentialsRequiredException(this, person.name() + " has not connected yet"));
    }

    private void disconnect(Person person) {
        end.joint().tokens().forget(end.own(), person);
    }

    /** In this product: it leads to the other and back. */
    @Override
    public URI getAuthorisationURI() {
        return mode == Joint.Mode.ASKING
                ? URI.create(end.host().baseUrl() + DanceServlet.PATH + "/authorize?applicationLinkID=" + end.other())
                : null;
    }
}
