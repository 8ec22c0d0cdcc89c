package org.headway.okr.platform.link;

import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.applinks.api.application.jira.JiraApplicationType;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.user.UserManager;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;

/** In Confluence: the Jira that it is linked to. */
@ConfluenceComponent
public final class LinkedJira implements LinkedProduct {

    private final LinkedProduct jira;

    @Inject
    public LinkedJira(
            @ComponentImport ApplicationLinkService links,
            @ComponentImport UserManager users,
            Calls calls,
            Clock clock) {
        jira = new ApplicationLinked(links, JiraApplicationType.class, "Jira", users, new Remote(calls, clock));
    }

    @Override
    public boolean exists() {
        return jira.exists();
    }

    @Override
    public Optional<URI> address() {
        return jira.address();
    }

    @Override
    public Connection connection() {
        return jira.connection();
    }

    @Override
    public LinkedAnswer ask(LinkedRequest request) {
        return jira.ask(request);
    }
}
