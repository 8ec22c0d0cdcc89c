package org.headway.devhost.webresource;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.headway.devhost.Module;

/** All web-resource modules of the plugin, and the order in which they depend on each other. */
public final class WebResources {
    private final Map<String, WebResource> byKey = new LinkedHashMap<>();
    private String pluginKey = "";

    public void load(String pluginKey, List<Module> modules) {
        this.pluginKey = pluginKey;
        modules.forEach(module -> {
            WebResource resource = WebResource.read(pluginKey, module);
            byKey.put(resource.key(), resource);
        });
    }

    WebResource get(String key) {
        return byKey.get(key);
    }

    List<WebResource> inContext(String context) {
        return byKey.values().stream()
                .filter(resource -> resource.contexts().contains(context))
                .toList();
    }

    /** Adds the module after what it depends on; keys of other plugins are the host's business. */
    void collect(String key, Set<WebResource> ordered) {
        WebResource resource = byKey.get(key);
        if (resource == null) {
            if (key.startsWith(pluginKey + ":")) {
                throw new IllegalArgumentException("There is no web-resource " + key);
            }
            return;
        }
        if (!ordered.contains(resource)) {
            resource.dependencies().forEach(dependency -> collect(dependency, ordered));
            ordered.add(resource);
        }
    }
}
