package org.headway.devhost.start;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/** Atlassian's TemplateRenderer over the templates in the plugin's jar. */
public record PluginTemplates(Host host) {
    public void render(String template, Map<String, Object> model, Writer out) throws IOException {
        host.pluginTemplates().render(template, model, out);
    }

    public void render(String template, Writer out) throws IOException {
        render(template, Map.of(), out);
    }

    public boolean resolve(String template) {
        return host.plugin().resource(template) != null;
    }
}
