package org.headway.devhost;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/** What the host offers to a product. */
public interface HostContext {
    /** For example "http://localhost:1990/confluence". */
    String baseUrl();

    /** The product's database; the plugin's Active Objects tables lie in it too. */
    DataSource dataSource();

    /** Whether the host was started without demo content. */
    boolean empty();

    List<Person> people();

    /** Who is signed in on this thread's request; empty is anonymous. */
    Optional<Person> visitor();

    /** Lets this thread go on as somebody, or as nobody. */
    void visitAs(Optional<Person> person);

    /** The language of this thread's request. */
    Locale locale();

    /** What this thread's page has asked for so far. */
    PageResources pageResources();

    /** Name and version, "Headway 0.1.0"; known once the plugin runs. */
    String pluginName();

    List<Module> modules();

    /** The plugin's modules that belong to this product. */
    List<Module> modules(String type);

    /** An instance of a class of the plugin, autowired by its beans, as the products create module classes. */
    Object create(String className);

    List<MacroModule> macros();

    Optional<MacroModule> macro(String name);

    /** What the plugin adds to pages. */
    Fragments fragments();

    /** The plugin's text in this thread's language, or the key where there is none. */
    String text(String key, Object... arguments);

    boolean hasText(String key);

    /** Renders a Velocity template of the dev host's class path; references are escaped, names ending in Html are not. */
    String render(String template, Map<String, Object> model);

    /** A whole page: banner, who is signed in, the page resources asked for by now, and this body. */
    String page(String title, String bodyHtml);

    /** Tells the plugin's listeners, synchronously. */
    void publish(Object event);
}
