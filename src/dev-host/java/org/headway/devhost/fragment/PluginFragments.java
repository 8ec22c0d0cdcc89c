package org.headway.devhost.fragment;

import com.atlassian.plugin.web.ContextProvider;
import com.atlassian.plugin.web.api.model.WebPanel;
import java.net.URI;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.headway.devhost.Fragments;
import org.headway.devhost.HostContext;
import org.headway.devhost.Module;
import org.headway.devhost.StartFailure;
import org.headway.devhost.templates.Templates;

/** The plugin's web fragments; their classes are made once, when the plugin is enabled. */
public final class PluginFragments implements Fragments {
    private final HostContext host;
    private final List<Fragment<String>> sections;
    private final List<Fragment<String>> items;
    private final List<Fragment<Function<Map<String, Object>, String>>> panels;

    public PluginFragments(HostContext host, Templates templates) {
        this.host = host;
        sections = read("web-section", module -> "");
        items = read("web-item", module -> "");
        panels = read("web-panel", module -> panel(module, templates));
    }

    @Override
    public List<Section> sections(String location, Map<String, Object> context) {
        return shown(sections, "location", location, context)
                .map(section -> new Section(section.module().key(), label(section)))
                .toList();
    }

    @Override
    public List<Item> items(String section, Map<String, Object> context) {
        return shown(items, "section", section, context)
                .map(item -> item(item, context))
                .toList();
    }

    @Override
    public List<Panel> panels(String location, Map<String, Object> context) {
        return shown(panels, "location", location, context)
                .map(panel -> new Panel(
                        panel.module().key(), label(panel), panel.made().apply(context)))
                .toList();
    }

    private <T> List<Fragment<T>> read(String type, Function<Module, T> maker) {
        return host.modules(type).stream()
                .map(module -> new Fragment<>(module, Conditions.of(module, host), maker.apply(module)))
                .sorted(Comparator.comparingInt(Fragment::weight))
                .toList();
    }

    private static <T> Stream<Fragment<T>> shown(
            List<Fragment<T>> all, String attribute, String place, Map<String, Object> context) {
        return all.stream()
                .filter(fragment -> fragment.module().attribute(attribute).equals(place))
                .filter(fragment -> fragment.shows(context));
    }

    private String label(Fragment<?> fragment) {
        return fragment.labelKey().isEmpty() ? "" : host.text(fragment.labelKey());
    }

    private Item item(Fragment<String> item, Map<String, Object> context) {
        Module link = item.module().children("link").stream().findFirst().orElse(null);
        String address = link == null ? "#" : Links.fill(link.text(), context);
        String styles = item.module().children("styleClass").stream()
                .map(Module::text)
                .findFirst()
                .orElse("");
        return new Item(
                link == null ? "" : link.attribute("linkId"),
                label(item),
                address.startsWith("/") ? URI.create(host.baseUrl()).getPath() + address : address,
                styles);
    }

    private Function<Map<String, Object>, String> panel(Module module, Templates templates) {
        if (!module.attribute("class").isEmpty()) {
            return ((WebPanel) host.create(module.attribute("class")))::getHtml;
        }
        String template = module.children("resource").stream()
                .filter(resource -> resource.attribute("name").equals("view"))
                .map(resource -> resource.attribute("location"))
                .findFirst()
                .orElseThrow(() -> new StartFailure("The web-panel " + module.key() + " has no view"));
        List<ContextProvider> providers =
                module.children("context-provider").stream().map(this::provider).toList();
        return context -> {
            Map<String, Object> model = new HashMap<>(context);
            providers.forEach(provider -> model.putAll(provider.getContextMap(context)));
            return templates.render(template, model);
        };
    }

    private ContextProvider provider(Module module) {
        ContextProvider provider = (ContextProvider) host.create(module.attribute("class"));
        provider.init(Conditions.parameters(module));
        return provider;
    }
}
