package org.headway.devhost.plugin;

import java.net.URL;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Hashtable;
import org.headway.devhost.StartFailure;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.beans.factory.xml.DefaultNamespaceHandlerResolver;
import org.springframework.beans.factory.xml.DelegatingEntityResolver;
import org.springframework.beans.factory.xml.NamespaceHandlerResolver;
import org.springframework.beans.factory.xml.XmlBeanDefinitionReader;
import org.springframework.context.annotation.AnnotationConfigUtils;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.io.UrlResource;
import org.xml.sax.EntityResolver;
import org.xml.sax.InputSource;

/** The plugin's Spring context, made as Atlassian's extender makes it: only with a Spring-Context header. */
public final class PluginBeans implements AutoCloseable {
    private final Bundle bundle;
    private final GenericApplicationContext context = new GenericApplicationContext();

    public PluginBeans(Bundle bundle, String product) {
        this.bundle = bundle;
        ScannerNamespace scanner = new ScannerNamespace(new ScanIndex(bundle, product), bundle.getBundleContext());
        context.setClassLoader(bundle.adapt(BundleWiring.class).getClassLoader());
        AnnotationConfigUtils.registerAnnotationConfigProcessors(context);
        try {
            if ("*".equals(bundle.getHeaders().get("Spring-Context"))) {
                read(scanner);
            }
            context.refresh();
            scanner.exports().forEach(line -> export(line.type(), line.suffix(), line.file()));
        } catch (RuntimeException | LinkageError failure) {
            throw StartFailure.because("The plugin's beans cannot be made in the product '" + product + "'", failure);
        }
    }

    private void read(ScannerNamespace scanner) {
        XmlBeanDefinitionReader reader = new XmlBeanDefinitionReader(context);
        ClassLoader springs = getClass().getClassLoader();
        NamespaceHandlerResolver others = new DefaultNamespaceHandlerResolver(springs);
        EntityResolver schemas = new DelegatingEntityResolver(springs);
        reader.setNamespaceHandlerResolver(uri -> uri.equals(ScannerNamespace.URI) ? scanner : others.resolve(uri));
        reader.setEntityResolver((publicId, systemId) -> systemId != null && systemId.endsWith("atlassian-scanner.xsd")
                ? new InputSource(getClass().getResourceAsStream("atlassian-scanner.xsd"))
                : schemas.resolveEntity(publicId, systemId));
        Enumeration<URL> files = bundle.findEntries("META-INF/spring", "*.xml", false);
        if (files != null) {
            Collections.list(files).forEach(file -> reader.loadBeanDefinitions(new UrlResource(file)));
        }
    }

    private void export(Class<?> type, String interfaces, String file) {
        Object bean = context.getBeanProvider(type).getIfUnique();
        if (bean == null) {
            throw new StartFailure(file + " exports " + type.getName() + ", which is not one bean");
        }
        String[] names = interfaces.isEmpty()
                ? Arrays.stream(type.getInterfaces()).map(Class::getName).toArray(String[]::new)
                : interfaces.split(",");
        bundle.getBundleContext().registerService(names, bean, new Hashtable<>());
    }

    /** Creates a class of the plugin, or takes the bean that "bean:name" refers to. */
    public Object create(String className) {
        if (className.startsWith("bean:")) {
            return context.getBean(className.substring("bean:".length()));
        }
        try {
            return context.getAutowireCapableBeanFactory()
                    .autowire(bundle.loadClass(className), AutowireCapableBeanFactory.AUTOWIRE_CONSTRUCTOR, false);
        } catch (ClassNotFoundException | LinkageError | RuntimeException failure) {
            throw StartFailure.because("The module class " + className + " cannot be made", failure);
        }
    }

    /** The one bean of this type, or null. */
    public <T> T find(Class<T> type) {
        return context.getBeanProvider(type).getIfUnique();
    }

    @Override
    public void close() {
        context.close();
    }
}
