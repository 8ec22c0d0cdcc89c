package org.headway.okr.platform.link;

import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.applinks.api.application.confluence.ConfluenceApplicationType;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.user.UserManager;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;

/** In Jira: the Confluence that it is linked to. */
@JiraComponent
public final class LinkedConfluence implements LinkedProduct {

    private final ApplicationLinked confluence;

    @Inject
    public LinkedConfluence(
            @ComponentImport ApplicationLinkService links,
            @ComponentImport UserManager users,
            Calls calls,
            Clock clock) {
        confluence = new ApplicationLinked(
                links, ConfluenceApplicationType.class, "Confluence", users, new Remote(calls, clock));
    }

    @Override
    public boolean exists() {
        return confluence.exists();
    }

    @Override
    public Optional<URI> address() {
        return confluence.address();
    }

    @Override
    public Connection connection() {
        return confluence.connection();
    }

    @Override
    public LinkedAnswer ask(LinkedRequest request) {
        return confluence.ask(request);
    }

    LinkedAnswer askAsNobody(LinkedRequest request) {
        return confluence.askAsNobody(request);
    }
}
