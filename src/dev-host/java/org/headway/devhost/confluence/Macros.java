package org.headway.devhost.confluence;

import com.atlassian.confluence.macro.MacroExecutionException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.headway.devhost.MacroModule;
import org.headway.devhost.templates.Html;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the plugin's macros; whatever goes wrong in one of them is shown in its place, and the page goes on. */
final class Macros {
    private static final Logger LOG = LoggerFactory.getLogger(Macros.class);

    private static final int DEEPEST = 5;

    private final Function<String, Optional<MacroModule>> known;
    private final Function<String, Optional<Included>> pages;

    /** Takes the plugin's macros by name, and pages by links such as {@code SHOP:Plan}. */
    Macros(Function<String, Optional<MacroModule>> known, Function<String, Optional<Included>> pages) {
        this.known = known;
        this.pages = pages;
    }

    String html(String storage, RenderingContext context) {
        return StorageFormat.toHtml(storage, call -> print(call, context));
    }

    private String print(MacroCall call, RenderingContext context) {
        if (call.name().equals("include")) {
            return include(call, context);
        }
        Optional<MacroModule> module = known.apply(call.name());
        if (module.isEmpty()) {
            return box("warning", "Unknown macro: '" + call.name() + "'", "");
        }
        if (context.mobile() && !module.get().mobile()) {
            return box("info", "This macro is not shown on phones: '" + call.name() + "'", "");
        }
        String problem = "Error rendering macro '" + call.name() + "'";
        try {
            return module.get().macro().execute(call.parameters(), call.body(), context);
        } catch (MacroExecutionException explained) {
            return box("error", problem, explained.getMessage());
        } catch (RuntimeException | LinkageError unexpected) {
            String reference = UUID.randomUUID().toString().substring(0, 8);
            LOG.error("{}, reference {}", problem, reference, unexpected);
            return box("error", problem, "Something went wrong; the log has it under " + reference + ".");
        }
    }

    /** The product's own macro. */
    private String include(MacroCall call, RenderingContext context) {
        String link = call.parameters().getOrDefault("", "");
        String complete = link.contains(":") ? link : context.spaceKey() + ":" + link;
        return pages.apply(complete)
                .filter(page -> context.depth() < DEEPEST)
                .map(page -> html(page.storage(), context.including(page)))
                .orElseGet(() -> box("warning", "Unable to render {include}", "The included page could not be found."));
    }

    private static String box(String kind, String title, String text) {
        String textHtml = text.isEmpty() ? "" : "<p>" + Html.escape(text) + "</p>";
        return "<div class=\"aui-message aui-message-%s\"><p class=\"title\"><strong>%s</strong></p>%s</div>"
                .formatted(kind, Html.escape(title), textHtml);
    }
}
