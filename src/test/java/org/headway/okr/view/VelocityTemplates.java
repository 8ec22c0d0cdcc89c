package org.headway.okr.view;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;

/** Renders as the products do, and stricter: every reference is escaped, an unknown one fails. */
public final class VelocityTemplates implements Templates {

    private final VelocityEngine engine = new VelocityEngine();
    private final Set<String> called = new TreeSet<>();

    public VelocityTemplates() {
        engine.setApplicationAttribute(CalledMethods.class, called);
        engine.setProperty("resource.loader", "class");
        engine.setProperty(
                "class.resource.loader.class", "org.apache.velocity.runtime.resource.loader.ClasspathResourceLoader");
        engine.setProperty("class.resource.loader.cache", "true");
        engine.setProperty("input.encoding", "UTF-8");
        engine.setProperty("runtime.references.strict", "true");
        engine.setProperty("runtime.introspector.uberspect", CalledMethods.class.getName());
        engine.setProperty("runtime.log.logsystem.class", "org.apache.velocity.runtime.log.NullLogChute");
        engine.setProperty("velocimacro.library", "");
    }

    /** The methods of ours that templates have called so far, as the allowlist spells them. */
    Set<String> called() {
        return called;
    }

    @Override
    public String render(String template, Map<String, Object> model) {
        StringWriter html = new StringWriter();
        VelocityContext context = new VelocityContext(new HashMap<>(model));
        EventCartridge events = new EventCartridge();
        events.addEventHandler((ReferenceInsertionEventHandler) VelocityTemplates::escaped);
        events.attachToContext(context);
        try {
            engine.getTemplate(template).merge(context, html);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } catch (Exception failure) {
            throw new IllegalStateException(template, failure);
        }
        return html.toString();
    }

    private static Object escaped(String reference, Object value) {
        if (value == null) {
            throw new IllegalStateException("nothing behind " + reference);
        }
        return value.toString()
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
