package org.headway.devhost.plugin;

import java.beans.Introspector;
import java.util.List;
import org.headway.devhost.plugin.ScanIndex.Line;
import org.osgi.framework.BundleContext;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanDefinitionHolder;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.beans.factory.xml.NamespaceHandler;
import org.springframework.beans.factory.xml.ParserContext;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** {@code <atlassian-scanner:scan-indexes/>}: turns the index files into bean definitions. */
final class ScannerNamespace implements NamespaceHandler {
    static final String URI = "http://www.atlassian.com/schema/atlassian-scanner/2";

    private final ScanIndex index;
    private final BundleContext services;

    ScannerNamespace(ScanIndex index, BundleContext services) {
        this.index = index;
        this.services = services;
    }

    @Override
    public void init() {}

    @Override
    public BeanDefinition parse(Element element, ParserContext parser) {
        BeanDefinitionRegistry registry = parser.getRegistry();
        for (Line line : index.lines("component")) {
            RootBeanDefinition bean = new RootBeanDefinition(line.type());
            bean.setAutowireMode(RootBeanDefinition.AUTOWIRE_CONSTRUCTOR);
            registry.registerBeanDefinition(name(line), bean);
        }
        for (Line line : index.lines("imports")) {
            registry.registerBeanDefinition(name(line), imported(line, line.type()));
        }
        return null;
    }

    /** What the plugin exports: implementation class and the interfaces of its OSGi service. */
    List<Line> exports() {
        return index.lines("exports");
    }

    private <T> RootBeanDefinition imported(Line line, Class<T> type) {
        T service = OsgiService.proxy(services, type, line.file());
        return new RootBeanDefinition(type, () -> service);
    }

    private static String name(Line line) {
        return line.suffix().isEmpty() ? Introspector.decapitalize(line.type().getSimpleName()) : line.suffix();
    }

    @Override
    public BeanDefinitionHolder decorate(Node source, BeanDefinitionHolder definition, ParserContext parser) {
        return definition;
    }
}
