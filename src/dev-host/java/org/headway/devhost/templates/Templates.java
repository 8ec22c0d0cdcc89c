package org.headway.devhost.templates;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.net.URL;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.exception.MethodInvocationException;
import org.apache.velocity.runtime.log.NullLogChute;

/** Renders the templates of one place, each parsed once. */
public final class Templates {
    private final VelocityEngine engine = new VelocityEngine();

    public Templates(Function<String, URL> source, Allowlist allowlist) {
        engine.setApplicationAttribute(Allowlist.class, allowlist);
        engine.setProperty("resource.loader", "named");
        engine.setProperty("named.resource.loader.instance", new NamedTemplates(source));
        engine.setProperty("named.resource.loader.cache", true);
        engine.setProperty("input.encoding", "UTF-8");
        engine.setProperty("velocimacro.library", "");
        engine.setProperty("runtime.references.strict", true);
        engine.setProperty("runtime.introspector.uberspect", AllowlistUberspect.class.getName());
        engine.setProperty("eventhandler.referenceinsertion.class", EscapedReferences.class.getName());
        engine.setProperty("runtime.log.logsystem", new NullLogChute());
        try {
            engine.init();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    public void render(String template, Map<String, Object> model, Writer out) throws IOException {
        try {
            // A copy, because templates set variables.
            engine.getTemplate(template).merge(new VelocityContext(new HashMap<>(model)), out);
        } catch (TemplateFailure | IOException failure) {
            throw failure;
        } catch (MethodInvocationException failure) {
            Throwable cause = failure.getWrappedThrowable();
            throw cause instanceof TemplateFailure refused
                    ? refused
                    : new TemplateFailure(template + ": " + failure.getMessage(), cause);
        } catch (Exception failure) {
            throw new TemplateFailure(template + ": " + failure.getMessage(), failure);
        }
    }

    public String render(String template, Map<String, Object> model) {
        StringWriter text = new StringWriter();
        try {
            render(template, model, text);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return text.toString();
    }
}
