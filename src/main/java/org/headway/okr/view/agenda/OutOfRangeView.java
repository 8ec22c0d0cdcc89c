package org.headway.okr.view.agenda;

import java.util.List;
import org.headway.okr.domain.beside.HealthMetric;
import org.headway.okr.domain.table.Agenda;
import org.headway.okr.view.Figures;
import org.headway.okr.view.beside.HealthStripView;
import org.headway.okr.view.beside.HealthWords;

/**
 * A health metric outside of its range.
 *
 * @param value what it reads, and
 * @param read when; both are empty only where it was never read
 * @param range where it should stay
 * @param strip the same as a chip that opens
 */
public record OutOfRangeView(
        String key, String name, String area, String value, String read, String range, HealthStripView strip) {

    static OutOfRangeView of(Agenda.OutOfRange out, AgendaWords as) {
        HealthMetric metric = out.metric();
        Figures figures = as.viewing(out.section()).figures();
        boolean live = as.answer().table().asOf().isEmpty() && !as.onPaper();
        return new OutOfRangeView(
                metric.key().value(),
                metric.name(),
                as.severalAreas() ? out.section().area().name() : "",
                HealthWords.value(metric, figures),
                metric.current()
                        .map(read -> as.viewing(out.section()).days().brief(read.day()))
                        .orElse(""),
                HealthWords.range(metric, figures, as.words()),
                HealthStripView.of(out.section().area().key(), List.of(metric), live, as.words()));
    }
}
