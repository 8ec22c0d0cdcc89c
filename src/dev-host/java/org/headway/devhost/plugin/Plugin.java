package org.headway.devhost.plugin;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import java.net.URL;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.headway.devhost.StartFailure;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;

/** The installed plugin: bundle, descriptor and beans. */
public final class Plugin implements AutoCloseable {
    private final Bundle bundle;
    private final Descriptor descriptor;
    private final PluginBeans beans;

    public Plugin(OsgiFramework framework, Path jar, String product) {
        bundle = framework.start(jar);
        if (bundle.getHeaders().get("Atlassian-Plugin-Key") == null) {
            throw new StartFailure("The manifest lacks Atlassian-Plugin-Key: the products would rewrite this jar");
        }
        descriptor = Descriptor.read(bundle.getEntry("atlassian-plugin.xml"), product);
        beans = new PluginBeans(bundle, product);
    }

    public Bundle bundle() {
        return bundle;
    }

    public Descriptor descriptor() {
        return descriptor;
    }

    public PluginBeans beans() {
        return beans;
    }

    /** Null where absent. */
    public URL resource(String path) {
        return bundle.getEntry(path);
    }

    public Class<?> load(String className) {
        try {
            return bundle.loadClass(className);
        } catch (ClassNotFoundException | LinkageError failure) {
            throw new StartFailure("The class " + className + " cannot be loaded", failure);
        }
    }

    /** SAL calls only what is exported as a service of this interface. */
    public void started() {
        lifecycle(LifecycleAware::onStart);
    }

    @Override
    public void close() {
        lifecycle(LifecycleAware::onStop);
        beans.close();
    }

    private void lifecycle(Consumer<LifecycleAware> call) {
        ServiceReference<?>[] own =
                Objects.requireNonNullElse(bundle.getRegisteredServices(), new ServiceReference<?>[0]);
        Arrays.stream(own)
                .filter(service -> List.of((String[]) service.getProperty(Constants.OBJECTCLASS))
                        .contains(LifecycleAware.class.getName()))
                .map(bundle.getBundleContext()::getService)
                .map(LifecycleAware.class::cast)
                .forEach(call);
    }
}
