package org.headway.devhost.plugin;

import java.io.InputStream;
import java.net.URL;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.headway.devhost.Module;
import org.headway.devhost.StartFailure;

/** atlassian-plugin.xml as one product reads it: modules with another {@code application} are left out. */
public record Descriptor(String key, String name, String version, List<Module> modules) {
    public static Descriptor read(URL file, String product) {
        if (file == null) {
            throw new StartFailure("The jar has no atlassian-plugin.xml");
        }
        try (InputStream content = file.openStream()) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            Module root = new Module(factory.newDocumentBuilder().parse(content).getDocumentElement());
            List<Module> modules = root.children().stream()
                    .filter(module -> !module.type().equals("plugin-info"))
                    .filter(module -> module.attribute("application", product).equals(product))
                    .toList();
            String version = root.children("plugin-info").stream()
                    .flatMap(info -> info.children("version").stream())
                    .map(Module::text)
                    .findFirst()
                    .orElse("");
            return new Descriptor(root.key(), root.attribute("name"), version, modules);
        } catch (Exception failure) {
            throw new StartFailure("atlassian-plugin.xml cannot be read", failure);
        }
    }

    public List<Module> modules(String type) {
        return modules.stream().filter(module -> module.type().equals(type)).toList();
    }
}
