package org.headway.devhost.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.felix.framework.FrameworkFactory;
import org.headway.devhost.StartFailure;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;

/** Felix, in which a bundle finds the packages that its product exports and nothing else. */
public final class OsgiFramework implements AutoCloseable {
    private final Framework framework;

    public OsgiFramework(Path storage, List<String> exportedPackages) {
        framework = new FrameworkFactory()
                .newFramework(Map.of(
                        Constants.FRAMEWORK_STORAGE,
                        storage.toString(),
                        Constants.FRAMEWORK_STORAGE_CLEAN,
                        Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT,
                        Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA,
                        String.join(",", exportedPackages),
                        Constants.FRAMEWORK_BOOTDELEGATION,
                        "javax.xml.*,org.w3c.*,org.xml.*",
                        // Felix otherwise guesses, and finds the other product's classes on our class path.
                        "felix.bootdelegation.implicit",
                        "false",
                        "felix.log.level",
                        "1"));
        try {
            framework.start();
        } catch (BundleException failure) {
            throw new StartFailure("The OSGi framework does not start", failure);
        }
    }

    public BundleContext context() {
        return framework.getBundleContext();
    }

    public Bundle start(Path jar) {
        try (InputStream content = Files.newInputStream(jar)) {
            Bundle bundle = context().installBundle(jar.toUri().toString(), content);
            bundle.start();
            return bundle;
        } catch (BundleException | IOException failure) {
            throw new StartFailure("The bundle " + jar.getFileName() + " does not start", failure);
        }
    }

    @Override
    public void close() {
        try {
            framework.stop();
            framework.waitForStop(5_000);
        } catch (BundleException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
