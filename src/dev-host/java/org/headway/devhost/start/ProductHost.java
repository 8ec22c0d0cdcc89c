package org.headway.devhost.start;

import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import net.java.ao.RawEntity;
import org.headway.devhost.HostContext;
import org.headway.devhost.Module;
import org.headway.devhost.Product;
import org.headway.devhost.StartFailure;
import org.headway.devhost.link.Joint;
import org.headway.devhost.link.LinkEnd;
import org.headway.devhost.plugin.HostPackages;
import org.headway.devhost.plugin.OsgiFramework;
import org.headway.devhost.plugin.Plugin;
import org.headway.devhost.rest.RestModule;
import org.headway.devhost.sal.Texts;
import org.headway.devhost.servlet.ServletModule;
import org.headway.devhost.storage.Databases;
import org.headway.devhost.storage.StatementCount;
import org.headway.devhost.web.Door;
import org.headway.devhost.web.WebServer;
import org.headway.devhost.webresource.DownloadServlet;

/** A running product with the plugin in it; starting it is making it. */
public final class ProductHost implements AutoCloseable {
    private static final Set<String> KNOWN = Set.of(
            "ao",
            "rest",
            "rest-migration",
            "servlet",
            "xhtml-macro",
            "web-resource",
            "web-panel",
            "web-section",
            "web-item",
            "jql-function",
            "user-key-change-handler",
            "velocity-allowlist",
            "resource");

    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private final Host host;

    /** Linked with nothing. */
    public ProductHost(Product product, Settings settings) {
        this(product, settings, Joint.none());
    }

    public ProductHost(Product product, Settings settings, Joint joint) {
        try {
            host = start(product, settings, joint);
        } catch (RuntimeException | Error failure) {
            close();
            throw failure;
        }
    }

    private Host start(Product product, Settings settings, Joint joint) {
        StatementCount statements = new StatementCount();
        WebServer server = keep(new WebServer(settings.port(), product.contextPath(), statements));
        Host parts =
                new Host(product, settings, server.baseUrl(), keep(Databases.open(settings.databaseUrl())), statements);
        OsgiFramework framework = keep(new OsgiFramework(settings.storage(), HostPackages.of(product)));
        LinkEnd link = new LinkEnd(joint, product, parts);
        SharedServices.register(framework.context(), parts, link);
        Plugin plugin = keep(new Plugin(framework, settings.jar(), product.id()));
        parts.installed(plugin);
        plugin.descriptor().modules("ao").forEach(module -> enableStorage(parts, module));
        parts.enabled();
        plugin.started();
        // The host's own tables come after the plugin's: two connections that change the schema of H2 at once block
        // each other.
        parts.storage().awaitMigration();
        mount(server, parts, link);
        server.start();
        return parts;
    }

    @SuppressWarnings("unchecked")
    private static void enableStorage(Host parts, Module module) {
        List<Class<? extends RawEntity<?>>> entities = module.children("entity").stream()
                .<Class<? extends RawEntity<?>>>map(
                        entity -> (Class<? extends RawEntity<?>>) parts.plugin().load(entity.text()))
                .toList();
        String namespace = module.attribute("namespace", parts.plugin().bundle().getSymbolicName());
        try {
            parts.storage()
                    .enable(
                            namespace,
                            entities,
                            module.children("upgradeTask").stream()
                                    .map(task -> (ActiveObjectsUpgradeTask)
                                            parts.plugin().beans().create(task.text()))
                                    .toList());
        } catch (RuntimeException failure) {
            throw StartFailure.because("The module " + module.key() + " cannot be enabled", failure);
        }
    }

    private static void mount(WebServer server, Host parts, LinkEnd link) {
        new Door(parts.product(), parts, parts.visits(), parts.webSudo()).mountOn(server);
        link.mountOn(server, parts.visits());
        server.mount(
                "/download/*",
                new DownloadServlet(parts.plugin(), parts.webResources(), parts.assets(), parts.texts()));
        parts.modules("rest").stream()
                .map(module -> new RestModule(module, parts.plugin(), parts.visits(), parts.webSudo()))
                .forEach(rest -> rest.addresses().forEach(address -> server.mount(address, rest.servlet())));
        parts.modules("servlet").stream()
                .map(module -> new ServletModule(module, parts.product(), parts))
                .forEach(page -> page.addresses().forEach(address -> server.mount(address, page.servlet())));
        parts.product().pages(parts).forEach(server::mount);
    }

    public Product product() {
        return host.product();
    }

    public String baseUrl() {
        return host.baseUrl();
    }

    public HostContext context() {
        return host;
    }

    public Texts texts() {
        return host.texts();
    }

    /** Modules of types that the dev host does not imitate; the products would list them as unrecognised. */
    public List<String> ignoredModules() {
        return host.modules().stream()
                .filter(module -> !KNOWN.contains(module.type()))
                .map(module -> module.type() + " " + module.key())
                .toList();
    }

    private <T extends AutoCloseable> T keep(T part) {
        running.push(part);
        return part;
    }

    @Override
    public void close() {
        while (!running.isEmpty()) {
            try {
                running.pop().close();
            } catch (Exception failure) {
                System.err.println("dev host: could not stop cleanly: " + failure);
            }
        }
    }
}
