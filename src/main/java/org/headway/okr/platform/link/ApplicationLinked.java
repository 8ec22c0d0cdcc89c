package org.headway.okr.platform.link;

import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.applinks.api.ApplicationType;
import com.atlassian.applinks.api.auth.Anonymous;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import java.net.URI;
import java.util.Optional;

/** The product of one type at the primary application link, asked as whoever makes the current request, or as nobody. */
final class ApplicationLinked implements LinkedProduct {

    private static final String NOBODY = "";

    private final ApplicationLinkService links;
    private final Class<? extends ApplicationType> type;
    private final String name;
    private final UserManager users;
    private final Remote remote;

    ApplicationLinked(
            ApplicationLinkService links,
            Class<? extends ApplicationType> type,
            String name,
            UserManager users,
            Remote remote) {
        this.links = links;
        this.type = type;
        this.name = name;
        this.users = users;
        this.remote = remote;
    }

    @Override
    public boolean exists() {
        return link().isPresent();
    }

    @Override
    public Optional<URI> address() {
        return link().map(ApplicationLink::getDisplayUrl);
    }

    @Override
    public Connection connection() {
        return new Connection(
                name,
                exists(),
                link().flatMap(link -> Optional.ofNullable(
                        link.createAuthenticatedRequestFactory().getAuthorisationURI())));
    }

    @Override
    public LinkedAnswer ask(LinkedRequest request) {
        UserKey person = users.getRemoteUserKey();
        return person == null
                ? askAsNobody(request)
                : link().map(link ->
                                remote.ask(link.createAuthenticatedRequestFactory(), person.getStringValue(), request))
                        .orElseGet(LinkedAnswer.NoLink::new);
    }

    /** Asks what everybody may know, without credentials. */
    LinkedAnswer askAsNobody(LinkedRequest request) {
        return link().map(link -> remote.ask(anonymous(link), NOBODY, request)).orElseGet(LinkedAnswer.NoLink::new);
    }

    private Optional<ApplicationLink> link() {
        return Optional.ofNullable(links.getPrimaryApplicationLink(type));
    }

    private static ApplicationLinkRequestFactory anonymous(ApplicationLink link) {
        return link.createAuthenticatedRequestFactory(Anonymous.class);
    }
}
