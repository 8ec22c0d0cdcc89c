package org.headway.okr.view.admin;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.headway.okr.service.admin.StatusLine;
import org.headway.okr.view.FactView;
import org.headway.okr.view.Labels;
import org.headway.okr.view.Templates;
import org.headway.okr.view.Words;

/**
 * How the app is, and what is to be done before it goes.
 *
 * @param pages whether there are pages with macros in this product
 */
public record HealthView(List<TabView> tabs, List<FactView> facts, boolean pages) {

    public HealthView {
        tabs = List.copyOf(tabs);
        facts = List.copyOf(facts);
    }

    public static HealthView of(List<StatusLine> lines, boolean pages, Words words) {
        return new HealthView(
                AdminSection.HEALTH.tabs(words),
                lines.stream()
                        .map(line -> new FactView(
                                words.say(line.nameKey()),
                                words.say(line.textKey(), line.arguments().toArray(Serializable[]::new))))
                        .toList(),
                pages);
    }

    public String render(Templates templates, Words words) {
        return templates.render("ui/admin/health.vm", Map.of("page", this, "label", new Labels(words)));
    }
}
