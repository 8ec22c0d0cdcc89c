package it.product;

import it.DevHost;
import it.HostProcess;
import it.Site;
import java.util.List;
import java.util.Optional;
import org.junit.rules.ExternalResource;

/** A Jira of its own, without an application link, and beside it a Confluence that it does not know. */
public final class JiraAlone extends ExternalResource {
    private Optional<HostProcess> host = Optional.empty();

    @Override
    protected void before() {
        host = Optional.of(DevHost.ofThisBuild().start(List.of("--empty", "--strict", "--link", "none")));
    }

    public Site site() {
        return host.orElseThrow().jira();
    }

    @Override
    protected void after() {
        host.ifPresent(HostProcess::close);
    }
}
