package org.headway.devhost;

import java.util.List;
import java.util.Map;

/**
 * What the plugin adds to a product's pages. The context is what the page is about, under the product's names ("issue",
 * "user", "project"); it reaches conditions and context providers as it is.
 */
public interface Fragments {
    /** A group of items, under its label if it has one. */
    record Section(String key, String label) {}

    /** A link; without an id or classes these are empty. */
    record Item(String id, String label, String url, String styleClass) {}

    /** A rendered panel. */
    record Panel(String key, String label, String bodyHtml) {}

    List<Section> sections(String location, Map<String, Object> context);

    List<Item> items(String section, Map<String, Object> context);

    List<Panel> panels(String location, Map<String, Object> context);
}
