package org.headway.okr.service.beside;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.HealthMetricKey;
import org.headway.okr.domain.beside.HealthMetric;
import org.headway.okr.domain.beside.HealthReading;
import org.headway.okr.service.Access;
import org.headway.okr.service.Names;
import org.headway.okr.service.Page;
import org.headway.okr.service.Reader;
import org.headway.okr.service.store.HealthMetricStore;

/** Reads health metrics, with a reader's rights. It writes nothing. */
@Named
public final class HealthQueries {

    private final Access access;
    private final Names names;
    private final HealthMetricStore metrics;
    private final Clock clock;

    @Inject
    public HealthQueries(Access access, Names names, HealthMetricStore metrics, Clock clock) {
        this.access = access;
        this.names = names;
        this.metrics = metrics;
        this.clock = clock;
    }

    public HealthMetric metric(Reader reader, HealthMetricKey key) {
        return access.within(reader, key.area(), () -> metrics.find(key));
    }

    public HealthOfArea of(Reader reader, AreaKey key) {
        Area area = access.area(reader, key);
        return new HealthOfArea(
                area,
                metrics.in(List.of(key)).stream().sorted(HealthMetric.AS_SHOWN).toList(),
                access.mayEdit(reader, area.container()));
    }

    /** A metric with the last readings. */
    public OpenHealthMetric open(Reader reader, HealthMetricKey key, int limit) {
        HealthMetric metric = metric(reader, key);
        List<HealthReading> last = metrics.readings(key, Page.limit(limit));
        return new OpenHealthMetric(
                metric,
                last,
                access.mayEdit(reader, access.area(reader, key.area()).container()),
                LocalDate.now(clock),
                names.shownTo(reader, last.stream().map(entry -> Optional.of(entry.author()))));
    }

    /** The area that a new metric would belong to, for those who may add one. */
    public Area areaToWriteIn(Reader reader, AreaKey key) {
        Area area = access.area(reader, key);
        var unused = access.editor(reader, area.container());
        return area;
    }
}
