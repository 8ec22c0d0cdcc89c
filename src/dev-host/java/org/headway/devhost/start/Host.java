package org.headway.devhost.start;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.headway.devhost.Fragments;
import org.headway.devhost.HostContext;
import org.headway.devhost.MacroModule;
import org.headway.devhost.Module;
import org.headway.devhost.PageResources;
import org.headway.devhost.Person;
import org.headway.devhost.Product;
import org.headway.devhost.fragment.PluginFragments;
import org.headway.devhost.plugin.Plugin;
import org.headway.devhost.sal.Events;
import org.headway.devhost.sal.Texts;
import org.headway.devhost.sal.Visits;
import org.headway.devhost.sal.WebSudo;
import org.headway.devhost.storage.PluginStorage;
import org.headway.devhost.storage.StatementCount;
import org.headway.devhost.templates.Allowlist;
import org.headway.devhost.templates.Templates;
import org.headway.devhost.web.Frame;
import org.headway.devhost.webresource.HostAssets;
import org.headway.devhost.webresource.RequiredByPage;
import org.headway.devhost.webresource.WebResources;

/** One product's parts; the plugin joins them when it is installed. */
final class Host implements HostContext {
    private final Product product;
    private final String baseUrl;
    private final boolean empty;
    private final DataSource dataSource;
    private final PluginStorage storage;
    private final Texts texts;
    private final Visits visits;
    private final WebSudo webSudo;
    private final Events events = new Events();
    private final WebResources webResources = new WebResources();
    private final HostAssets assets;
    private final Templates ownTemplates = new Templates(HostContext.class::getResource, new Allowlist(line -> true));
    private volatile Plugin plugin;
    private volatile Templates pluginTemplates;
    private volatile List<MacroModule> macros = List.of();
    private volatile Fragments fragments;

    Host(Product product, Settings settings, String baseUrl, DataSource dataSource, StatementCount statements) {
        this.product = product;
        this.baseUrl = baseUrl;
        this.empty = settings.empty();
        this.dataSource = dataSource;
        this.storage = new PluginStorage(dataSource, statements);
        this.texts = new Texts(settings.strict());
        this.webSudo = new WebSudo(settings.webSudo());
        this.assets = new HostAssets(settings.aui());
        this.visits = new Visits(() -> new RequiredByPage(webResources, product.contextPath(), this::locale));
    }

    void installed(Plugin installed) {
        plugin = installed;
        Set<String> allowed = modules("velocity-allowlist").stream()
                .flatMap(list -> list.children("method").stream())
                .map(Module::text)
                .collect(Collectors.toSet());
        pluginTemplates = new Templates(installed::resource, new Allowlist(allowed::contains));
        webResources.load(installed.descriptor().key(), modules("web-resource"));
        texts.load(
                modules("resource").stream()
                        .filter(resource -> resource.attribute("type").equals("i18n"))
                        .map(resource -> resource.attribute("location").replace('.', '/'))
                        .toList(),
                installed::resource);
    }

    /** Module classes may use the plugin's storage only now. */
    void enabled() {
        macros = Macros.of(plugin);
        fragments = new PluginFragments(this, pluginTemplates);
    }

    Product product() {
        return product;
    }

    Plugin plugin() {
        return plugin;
    }

    PluginStorage storage() {
        return storage;
    }

    Texts texts() {
        return texts;
    }

    Visits visits() {
        return visits;
    }

    WebSudo webSudo() {
        return webSudo;
    }

    Events events() {
        return events;
    }

    WebResources webResources() {
        return webResources;
    }

    HostAssets assets() {
        return assets;
    }

    Templates pluginTemplates() {
        return pluginTemplates;
    }

    @Override
    public String baseUrl() {
        return baseUrl;
    }

    @Override
    public DataSource dataSource() {
        return dataSource;
    }

    @Override
    public boolean empty() {
        return empty;
    }

    @Override
    public List<Person> people() {
        return product.people();
    }

    @Override
    public Optional<Person> visitor() {
        return visits.current().person();
    }

    @Override
    public void visitAs(Optional<Person> person) {
        visits.begin(person, locale());
    }

    @Override
    public Locale locale() {
        return visits.current().locale();
    }

    @Override
    public PageResources pageResources() {
        return visits.current().resources();
    }

    @Override
    public String pluginName() {
        return plugin.descriptor().name() + " " + plugin.descriptor().version();
    }

    @Override
    public List<Module> modules() {
        return plugin.descriptor().modules();
    }

    @Override
    public List<Module> modules(String type) {
        return plugin.descriptor().modules(type);
    }

    @Override
    public Object create(String className) {
        return plugin.beans().create(className);
    }

    @Override
    public List<MacroModule> macros() {
        return macros;
    }

    @Override
    public Optional<MacroModule> macro(String name) {
        return macros.stream().filter(macro -> macro.name().equals(name)).findFirst();
    }

    @Override
    public Fragments fragments() {
        return fragments;
    }

    @Override
    public String text(String key, Object... arguments) {
        return hasText(key) ? texts.format(locale(), key, arguments) : key;
    }

    @Override
    public boolean hasText(String key) {
        return texts.find(locale(), key).isPresent();
    }

    @Override
    public String render(String template, Map<String, Object> model) {
        return ownTemplates.render(template, model);
    }

    @Override
    public String page(String title, String bodyHtml) {
        return new Frame(product, ownTemplates).page(title, bodyHtml, visits.current());
    }

    @Override
    public void publish(Object event) {
        events.publish(event);
    }
}
