package org.headway.okr.view.beside;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.beside.HealthMetric;
import org.headway.okr.domain.beside.HealthReading;
import org.headway.okr.service.beside.OpenHealthMetric;
import org.headway.okr.view.Days;
import org.headway.okr.view.Figures;
import org.headway.okr.view.Labels;
import org.headway.okr.view.Templates;
import org.headway.okr.view.Words;

/**
 * What opens from a chip: how the metric stands, its last readings and, for editors, its forms. The same form makes a new one.
 *
 * @param key empty for a new metric
 * @param keyResult the line of a key result that leads back into the range; empty inside it
 * @param low as an editor would type it
 */
public record HealthPanelView(
        String key,
        String area,
        int version,
        String name,
        String unit,
        String low,
        String high,
        String state,
        String value,
        String standing,
        String keyResult,
        List<ReadingView> last,
        boolean mayEdit) {

    public HealthPanelView {
        last = List.copyOf(last);
    }

    public static HealthPanelView of(OpenHealthMetric open, Words words) {
        HealthMetric metric = open.metric();
        Figures figures = new Figures(words.locale());
        Days days = new Days(open.today(), words);
        return new HealthPanelView(
                metric.key().value(),
                metric.key().area().value(),
                metric.version(),
                metric.name(),
                metric.unit(),
                typed(metric.range().low(), words),
                typed(metric.range().high(), words),
                HealthChipView.state(metric),
                HealthWords.value(metric, figures),
                HealthWords.state(metric, figures, words),
                keyResult(metric, figures, words),
                open.last().stream()
                        .map(entry ->
                                new ReadingView(figures.exact(entry.value(), metric.unit()), about(entry, open, days)))
                        .toList(),
                open.mayEdit());
    }

    /** The form of a new metric. */
    public static HealthPanelView ofNew(Area area) {
        return new HealthPanelView("", area.key().value(), 0, "", "", "", "", "unread", "", "", "", List.of(), true);
    }

    private static String typed(Optional<BigDecimal> bound, Words words) {
        return bound.map(number -> HealthWords.typed(number, words)).orElse("");
    }

    private static String about(HealthReading entry, OpenHealthMetric open, Days days) {
        String day = days.brief(entry.day());
        return open.nameOf(entry.author()).map(name -> day + " · " + name).orElse(day);
    }

    private static String keyResult(HealthMetric metric, Figures figures, Words words) {
        return metric.current()
                .flatMap(read -> metric.range()
                        .missed(read.value())
                        .map(bound -> words.say(
                                "okr.health.key-result",
                                metric.name(),
                                figures.exact(read.value(), metric.unit()),
                                figures.exact(bound, metric.unit()))))
                .orElse("");
    }

    public boolean hasLast() {
        return !last.isEmpty();
    }

    public boolean isNew() {
        return key.isEmpty();
    }

    public String render(Templates templates, Words words) {
        return templates.render("ui/health/panel.vm", Map.of("metric", this, "label", new Labels(words)));
    }
}
