package org.headway.okr.platform;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.templaterenderer.TemplateRenderer;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.headway.okr.view.Templates;

/** Templates rendered by the product, which escapes every reference. */
@Named
public final class ProductTemplates implements Templates {

    private static final int USUAL_PAGE = 32 * 1024;

    private final TemplateRenderer renderer;

    @Inject
    public ProductTemplates(@ComponentImport TemplateRenderer renderer) {
        this.renderer = renderer;
    }

    @Override
    public String render(String template, Map<String, Object> model) {
        StringWriter html = new StringWriter(USUAL_PAGE);
        try {
            // The renderer adds its own entries to the map it is given.
            renderer.render(template, new HashMap<>(model), html);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return html.toString();
    }
}
