package org.headway.devhost.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.macro.MacroExecutionException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.headway.devhost.Fragments;
import org.headway.devhost.HostContext;
import org.headway.devhost.MacroModule;
import org.headway.devhost.Module;
import org.headway.devhost.PageResources;
import org.headway.devhost.Person;
import org.headway.devhost.templates.Allowlist;
import org.headway.devhost.templates.Templates;

/** A host without a plugin framework: a database in memory, a visitor to be set, macros to be given. */
final class FakeHost implements HostContext {
    /** A macro's work. */
    interface Work {
        String execute(Map<String, String> parameters, String body, ConversionContext context)
                throws MacroExecutionException;
    }

    final List<Object> published = new ArrayList<>();
    final Map<String, String> texts = new HashMap<>();
    final List<MacroModule> macros = new ArrayList<>();
    volatile String visitor = "admin";

    private final DataSource database = database();
    private final Templates templates = new Templates(HostContext.class::getResource, new Allowlist(line -> true));

    FakeHost with(String name, Work work, MacroModule.Parameter... parameters) {
        Macro macro = new Macro() {
            @Override
            public String execute(Map<String, String> given, String body, ConversionContext context)
                    throws MacroExecutionException {
                return work.execute(given, body, context);
            }

            @Override
            public BodyType getBodyType() {
                return BodyType.NONE;
            }

            @Override
            public OutputType getOutputType() {
                return OutputType.BLOCK;
            }
        };
        macros.add(
                new MacroModule("app", name, "/icon.png", "app." + name + ".desc", List.of(parameters), false, macro));
        return this;
    }

    private static DataSource database() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        return source;
    }

    @Override
    public String baseUrl() {
        return "/confluence";
    }

    @Override
    public DataSource dataSource() {
        return database;
    }

    @Override
    public boolean empty() {
        return true;
    }

    @Override
    public List<Person> people() {
        return new ConfluenceLike().people();
    }

    @Override
    public Optional<Person> visitor() {
        return people().stream().filter(person -> person.name().equals(visitor)).findFirst();
    }

    @Override
    public void visitAs(Optional<Person> person) {}

    @Override
    public Locale locale() {
        return Locale.ENGLISH;
    }

    @Override
    public PageResources pageResources() {
        return new PageResources() {
            @Override
            public void requireWebResource(String moduleKey) {}

            @Override
            public void requireContext(String context) {}

            @Override
            public String tagsHtml() {
                return "<script src=\"/required.js\"></script>";
            }
        };
    }

    @Override
    public String pluginName() {
        return "App 1.0";
    }

    @Override
    public List<Module> modules() {
        return List.of();
    }

    @Override
    public List<Module> modules(String type) {
        return List.of();
    }

    @Override
    public Object create(String className) {
        throw new UnsupportedOperationException(className);
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
        throw new UnsupportedOperationException("No fragments");
    }

    @Override
    public String text(String key, Object... arguments) {
        return texts.getOrDefault(key, key);
    }

    @Override
    public boolean hasText(String key) {
        return texts.containsKey(key);
    }

    @Override
    public String render(String template, Map<String, Object> model) {
        return templates.render(template, model);
    }

    @Override
    public String page(String title, String bodyHtml) {
        return bodyHtml;
    }

    @Override
    public void publish(Object event) {
        published.add(event);
    }
}
