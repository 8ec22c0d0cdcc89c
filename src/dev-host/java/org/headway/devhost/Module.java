package org.headway.devhost;

import java.util.List;
import java.util.stream.IntStream;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** One element of atlassian-plugin.xml. */
public record Module(Element element) {
    public String type() {
        return element.getTagName();
    }

    public String key() {
        return attribute("key");
    }

    /** Empty where absent. */
    public String attribute(String name) {
        return element.getAttribute(name);
    }

    public String attribute(String name, String otherwise) {
        return element.hasAttribute(name) ? attribute(name) : otherwise;
    }

    public String text() {
        return element.getTextContent().trim();
    }

    public List<Module> children(String tag) {
        return children().stream().filter(child -> child.type().equals(tag)).toList();
    }

    public List<Module> children() {
        NodeList nodes = element.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(node -> new Module((Element) node))
                .toList();
    }
}
