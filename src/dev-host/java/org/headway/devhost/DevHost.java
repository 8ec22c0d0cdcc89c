package org.headway.devhost;

import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.headway.devhost.confluence.ConfluenceLike;
import org.headway.devhost.demo.Demo;
import org.headway.devhost.jira.JiraLike;
import org.headway.devhost.link.Joint;
import org.headway.devhost.start.ProductHost;
import org.headway.devhost.start.Settings;

/** The program: starts the products with the plugin and runs until it is interrupted. */
public final class DevHost {
    private DevHost() {}

    public static void main(String[] arguments) throws InterruptedException {
        List<ProductHost> running = new CopyOnWriteArrayList<>();
        try {
            Options options = Options.parse(List.of(arguments));
            if (options.has("--help")) {
                System.out.println(Options.USAGE);
                return;
            }
            Runtime.getRuntime().addShutdownHook(new Thread(() -> running.forEach(ProductHost::close), "stop"));
            Joint joint = options.joint();
            start(options, joint, new ConfluenceLike(), 1990, running);
            start(options, joint, new JiraLike(), 2990, running);
            writeDemo(options, running);
            running.forEach(DevHost::announce);
        } catch (StartFailure failure) {
            System.err.println("dev host: " + failure.getMessage());
            System.exit(1);
        } catch (RuntimeException | Error failure) {
            failure.printStackTrace();
            System.exit(1);
        }
        new CountDownLatch(1).await();
    }

    private static void start(Options options, Joint joint, Product product, int usualPort, List<ProductHost> running) {
        if (options.get("--only").orElse(product.id()).equals(product.id())) {
            running.add(new ProductHost(product, settings(options, product.id(), usualPort), joint));
        }
    }

    private static void writeDemo(Options options, List<ProductHost> running) {
        ProductHost first = running.get(0);
        if (first.product() instanceof ConfluenceLike && !options.has("--empty")) {
            boolean acting = options.get("--link").orElse("acting").equals("acting");
            new Demo(URI.create(first.baseUrl()), ZonedDateTime.now()).write(acting && running.size() > 1);
        }
    }

    private static void announce(ProductHost host) {
        long began = ManagementFactory.getRuntimeMXBean().getStartTime();
        System.out.printf(
                "%s: %s (%.1f s)%n", host.product().name(), host.baseUrl(), (System.currentTimeMillis() - began) / 1e3);
        if (!host.ignoredModules().isEmpty()) {
            System.out.println("  not imitated: " + String.join(", ", host.ignoredModules()));
        }
    }

    private static Settings settings(Options options, String product, int usualPort) {
        Path jar = options.path("--jar").orElseThrow();
        if (!Files.isRegularFile(jar)) {
            throw new StartFailure("There is no jar " + jar + "; build it with: mvn package");
        }
        Path home = options.path("--home").orElse(Path.of(".dev-host")).toAbsolutePath();
        String file = "jdbc:h2:file:" + home.resolve(product) + ";DB_CLOSE_ON_EXIT=FALSE";
        return new Settings(
                jar,
                home.resolve(product + "-osgi"),
                options.get("--" + product + "-db").orElse(file),
                options.port(product, usualPort),
                options.has("--empty"),
                options.has("--strict"),
                options.has("--websudo"),
                options.path("--aui"));
    }
}
