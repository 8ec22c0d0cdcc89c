package org.headway.devhost.rest;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.Provider;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.Stream;
import org.glassfish.hk2.api.JustInTimeInjectionResolver;
import org.glassfish.jersey.internal.inject.AbstractBinder;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.servlet.ServletContainer;
import org.headway.devhost.Module;
import org.headway.devhost.plugin.Plugin;
import org.headway.devhost.sal.Visits;
import org.headway.devhost.sal.WebSudo;

/** One {@code <rest>} module: its addresses and a servlet over the classes of its packages. */
public record RestModule(Module module, Plugin plugin, Visits visits, WebSudo webSudo) {

    /** Below the context path; "latest" is an alias of the version. */
    public List<String> addresses() {
        String path = "/rest" + module.attribute("path");
        return List.of(path + "/" + module.attribute("version") + "/*", path + "/latest/*");
    }

    public ServletContainer servlet() {
        ResourceConfig application = new ResourceConfig();
        module.children("package").forEach(name -> classes(name.text()).forEach(application::register));
        application.register(JacksonFeature.withoutExceptionMappers());
        application.register(new AccessFilter(visits));
        application.register(new WebSudoFilter(webSudo));
        application.register(new XsrfFilter());
        application.property(ServerProperties.WADL_FEATURE_DISABLE, true);
        application.property(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true);
        application.register(new AbstractBinder() {
            @Override
            protected void configure() {
                bind(plugin.beans()).to(org.headway.devhost.plugin.PluginBeans.class);
                bind(PluginBeanResolver.class).to(JustInTimeInjectionResolver.class);
            }
        });
        return new ServletContainer(application);
    }

    private Stream<Class<?>> classes(String packageName) {
        String folder = "/" + packageName.replace('.', '/');
        Enumeration<URL> files = plugin.bundle().findEntries(folder, "*.class", false);
        return files == null
                ? Stream.of()
                : Collections.list(files).stream()
                        .map(URL::getPath)
                        .map(path -> path.substring(1, path.length() - ".class".length())
                                .replace('/', '.'))
                        .<Class<?>>map(plugin::load)
                        .filter(type ->
                                type.isAnnotationPresent(Path.class) || type.isAnnotationPresent(Provider.class));
    }
}
