package org.headway.devhost;

import static org.headway.devhost.PluginJar.aPlugin;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.headway.devhost.fixture.AskResource;
import org.headway.devhost.fixture.WhoResource;
import org.headway.devhost.jira.JiraLike;
import org.headway.devhost.link.Joint;
import org.headway.devhost.start.ProductHost;
import org.headway.devhost.start.Settings;
import org.junit.rules.ExternalResource;
import org.junit.rules.TemporaryFolder;

/** A Confluence and a Jira, joined, with a tiny plugin that asks through the link. */
final class TwoProducts extends ExternalResource {
    private final TemporaryFolder folder = new TemporaryFolder();
    private ProductHost confluence;
    private ProductHost jira;

    @Override
    protected void before() throws Throwable {
        folder.create();
    }

    @Override
    protected void after() {
        confluence.close();
        jira.close();
        folder.delete();
    }

    void joinedBy(Joint joint) throws Exception {
        confluence = start(new TinyConfluence(), joint);
        jira = start(new JiraLike(), joint);
    }

    String confluence() {
        return confluence.baseUrl();
    }

    String jira() {
        return jira.baseUrl();
    }

    Browser inConfluence(String name) throws Exception {
        return new Browser(confluence.baseUrl()).signIn("/login.action", name);
    }

    Browser inJira(String name) throws Exception {
        return new Browser(jira.baseUrl()).signIn("/login.jsp", name);
    }

    private ProductHost start(Product product, Joint joint) throws Exception {
        Path jar = aPlugin()
                .with(AskResource.class, WhoResource.class)
                .index(
                        "imports",
                        "com.atlassian.sal.api.user.UserManager",
                        "com.atlassian.applinks.api.ApplicationLinkService")
                .modules(
                        "<rest key='rest' path='/fixture' version='1.0'><package>org.headway.devhost.fixture</package></rest>")
                .pack(folder.getRoot().toPath());
        String database = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
        Path storage = folder.newFolder().toPath();
        return new ProductHost(
                product, new Settings(jar, storage, database, 0, true, true, false, Optional.empty()), joint);
    }
}
