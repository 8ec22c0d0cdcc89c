package org.headway.okr.view.beside;

import java.util.List;
import java.util.Map;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.beside.HealthMetric;
import org.headway.okr.view.Figures;
import org.headway.okr.view.Labels;
import org.headway.okr.view.Templates;
import org.headway.okr.view.Words;

/**
 * The health of an area in one line: what is out of range first. How many chips show is the style's choice, by width.
 *
 * @param live whether chips open; those of an earlier day do not
 */
public record HealthStripView(String area, List<HealthChipView> chips, boolean live) {

    public HealthStripView {
        chips = List.copyOf(chips);
    }

    public static HealthStripView of(AreaKey area, List<HealthMetric> metrics, boolean live, Words words) {
        Figures figures = new Figures(words.locale());
        return new HealthStripView(
                area.value(),
                metrics.stream()
                        .map(metric -> HealthChipView.of(metric, figures, words))
                        .toList(),
                live);
    }

    public boolean isEmpty() {
        return chips.isEmpty();
    }

    /** {@code +2} where more than some chips are there, else empty. */
    public String beyond(int shown) {
        return chips.size() > shown ? "+" + (chips.size() - shown) : "";
    }

    public String render(Templates templates, Words words) {
        return templates.render("ui/health/strip.vm", Map.of("health", this, "label", new Labels(words)));
    }
}
