package org.headway.devhost;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.headway.devhost.jira.JiraLike;
import org.headway.devhost.start.ProductHost;
import org.headway.devhost.start.Settings;
import org.junit.rules.ExternalResource;
import org.junit.rules.TemporaryFolder;

/** Starts tiny plugins in a product and stops them after the test. */
final class PluginInAProduct extends ExternalResource {
    private final TemporaryFolder folder = new TemporaryFolder();
    private ProductHost host;

    @Override
    protected void before() throws Throwable {
        folder.create();
    }

    @Override
    protected void after() {
        stop();
        folder.delete();
    }

    ProductHost inConfluence(PluginJar plugin) throws Exception {
        return start(plugin, new TinyConfluence());
    }

    ProductHost inJira(PluginJar plugin) throws Exception {
        return start(plugin, new JiraLike());
    }

    @SuppressWarnings("unchecked")
    <T> T bean(String name) {
        return (T) host.context().create("bean:" + name);
    }

    String told(String bean) {
        return this.<Supplier<String>>bean(bean).get();
    }

    void stop() {
        if (host != null) {
            host.close();
            host = null;
        }
    }

    private ProductHost start(PluginJar plugin, Product product) throws Exception {
        Path jar = plugin.pack(folder.getRoot().toPath());
        String database = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
        Path storage = folder.newFolder().toPath();
        host = new ProductHost(product, new Settings(jar, storage, database, 0, true, true, false, Optional.empty()));
        return host;
    }
}
