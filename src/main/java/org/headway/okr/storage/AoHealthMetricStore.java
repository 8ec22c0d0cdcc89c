package org.headway.okr.storage;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;
import static org.headway.okr.storage.AoTables.column;

import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import net.java.ao.Query;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.HealthMetricKey;
import org.headway.okr.domain.Person;
import org.headway.okr.domain.beside.HealthMetric;
import org.headway.okr.domain.beside.HealthReading;
import org.headway.okr.domain.log.WriteKind;
import org.headway.okr.service.store.HealthMetricStore;
import org.headway.okr.service.store.Stamp;

/** Health metrics and their log, in Active Objects. */
@Named
final class AoHealthMetricStore implements HealthMetricStore {

    private final AoTransactions transactions;
    private final AoTables tables;
    private final AoPeople people;
    private final AoRevisions revisions;

    public AoHealthMetricStore(AoTransactions transactions, AoTables tables, AoPeople people, AoRevisions revisions) {
        this.transactions = transactions;
        this.tables = tables;
        this.people = people;
        this.revisions = revisions;
    }

    @Override
    public Optional<HealthMetric> find(HealthMetricKey key) {
        return row(key).filter(row -> !row.isRemoved()).map(StoredMetric::metric);
    }

    @Override
    public List<HealthMetric> in(Collection<AreaKey> areas) {
        List<String> keys = areas.stream().map(AreaKey::value).toList();
        return tables.in(AoHealthMetric.class, "AREA_KEY", keys).stream()
                .filter(row -> !row.isRemoved())
                .map(StoredMetric::metric)
                .toList();
    }

    @Override
    public List<HealthMetric> asOf(Collection<AreaKey> areas, LocalDate day, Instant midnight) {
        List<HealthMetric> metrics = definedBefore(areas, midnight);
        Map<String, HealthMetric.Current> then = tables
                .in(
                        AoHealthReading.class,
                        "METRIC_KEY",
                        metrics.stream().map(metric -> metric.key().value()).toList(),
                        "DAY_READ <= ?",
                        day.toString())
                .stream()
                .sorted(comparing(AoHealthReading::getDayRead).thenComparing(AoHealthReading::getPlace))
                .collect(toMap(AoHealthReading::getMetricKey, AoHealthMetricStore::current, (earlier, later) -> later));
        return metrics.stream()
                .flatMap(metric -> Optional.ofNullable(then.get(metric.key().value())).map(metric::reading).stream())
                .toList();
    }

    private List<HealthMetric> definedBefore(Collection<AreaKey> areas, Instant midnight) {
        List<AoHealthMetric> rows = tables.in(
                AoHealthMetric.class,
                "AREA_KEY",
                areas.stream().map(AreaKey::value).toList());
        Map<String, AoRevision> then =
                tables
                        .in(
                                AoRevision.class,
                                "SUBJECT_KEY",
                                rows.stream().map(AoHealthMetric::getMetricKey).toList())
                        .stream()
                        .sorted(comparing(AoRevision::getVersion))
                        .collect(toMap(
                                AoRevision::getSubjectKey,
                                row -> row,
                                (earlier, later) -> StoredMetric.isBefore(later, midnight) ? later : earlier));
        return rows.stream()
                .flatMap(row -> Optional.ofNullable(then.get(row.getMetricKey()))
                        .filter(said -> !Boolean.TRUE.equals(said.getEnded()))
                        .map(said -> StoredMetric.asIn(said, StoredMetric.metric(row)))
                        .stream())
                .toList();
    }

    private static HealthMetric.Current current(AoHealthReading row) {
        return new HealthMetric.Current(new BigDecimal(row.getReadValue()), LocalDate.parse(row.getDayRead()));
    }

    @Override
    public HealthMetric add(AreaKey area, New made, Stamp stamp) {
        return transactions.run(() -> {
            int number = lastNumber(area) + 1;
            HealthMetricKey key = area.healthMetric(number);
            AoHealthMetric row = tables.insert(
                    AoHealthMetric.class,
                    column("METRIC_KEY", key.value()),
                    column("AREA_KEY", area.value()),
                    column("NUMBER_IN_AREA", number),
                    column("VERSION", 1),
                    column("REMOVED", false),
                    column("READINGS", 0));
            HealthMetric metric = new HealthMetric(key, made.name(), made.unit(), made.range(), 1, 0, Optional.empty());
            StoredMetric.write(row, metric);
            StoredMetric.log(revisions.claim(key, 1, stamp), metric);
            return metric;
        });
    }

    @Override
    public HealthMetric change(HealthMetric wanted, Stamp stamp) {
        return transactions.run(() -> {
            AoHealthMetric row = claimed(wanted, stamp, claimed -> StoredMetric.log(claimed, wanted));
            StoredMetric.write(row, wanted);
            return StoredMetric.metric(row);
        });
    }

    @Override
    public void remove(HealthMetric metric, Stamp stamp) {
        transactions.run(() -> {
            AoHealthMetric row = claimed(metric, stamp.of(WriteKind.REMOVED), StoredMetric::logEnd);
            row.setRemoved(true);
            row.save();
        });
    }

    @Override
    public Optional<HealthReading> reading(UUID id) {
        return readings(tables.one(AoHealthReading.class, "CLIENT_ID", id.toString()).stream()
                        .toList())
                .stream()
                .findFirst();
    }

    @Override
    public List<HealthReading> readings(HealthMetricKey metric, int limit) {
        Query last = Query.select()
                .where("METRIC_KEY = ?", metric.value())
                .order("DAY_READ DESC, PLACE DESC")
                .limit(limit);
        return readings(tables.find(AoHealthReading.class, last).toList());
    }

    /** Taking the place in the log first makes the projection safe: whoever takes it has seen the whole log before it. */
    @Override
    public void append(HealthReading reading) {
        transactions.run(() -> {
            insert(reading);
            AoHealthMetric row = row(reading.metric()).orElseThrow();
            if (reading.sequence() != row.getReadings() + 1) {
                throw new IllegalArgumentException(reading.sequence() + " does not follow " + row.getReadings());
            }
            HealthMetric after = StoredMetric.metric(row).after(reading);
            row.setReadings(after.readings());
            after.current().ifPresent(read -> {
                row.setLatestValue(StoredText.of(read.value()));
                row.setLatestDay(read.day().toString());
            });
            row.save();
        });
    }

    private void insert(HealthReading reading) {
        AoHealthReading unused = tables.insert(
                AoHealthReading.class,
                column("CLIENT_ID", reading.id().toString()),
                column("SLOT", reading.metric() + ":r" + reading.sequence()),
                column("METRIC_KEY", reading.metric().value()),
                column("PLACE", reading.sequence()),
                column("DAY_READ", reading.day().toString()),
                column("RECORDED_AT", reading.at().toEpochMilli()),
                column("AUTHOR_ID", people.idOf(reading.author())),
                column("READ_VALUE", StoredText.of(reading.value())));
    }

    private AoHealthMetric claimed(HealthMetric metric, Stamp stamp, Consumer<AoRevision> log) {
        int next = metric.version() + 1;
        log.accept(revisions.claim(metric.key(), next, stamp));
        AoHealthMetric row = row(metric.key()).orElseThrow();
        row.setVersion(next);
        return row;
    }

    /** Removed ones count: a number is given once. */
    private int lastNumber(AreaKey area) {
        Query last = Query.select()
                .where("AREA_KEY = ?", area.value())
                .order("NUMBER_IN_AREA DESC")
                .limit(1);
        return tables.find(AoHealthMetric.class, last)
                .mapToInt(AoHealthMetric::getNumberInArea)
                .findFirst()
                .orElse(0);
    }

    private Optional<AoHealthMetric> row(HealthMetricKey key) {
        return tables.one(AoHealthMetric.class, "METRIC_KEY", key.value());
    }

    private List<HealthReading> readings(List<AoHealthReading> rows) {
        Map<Integer, Person> authors = people.withIds(rows.stream().map(AoHealthReading::getAuthorId));
        return rows.stream()
                .map(row -> new HealthReading(
                        UUID.fromString(row.getClientId()),
                        new HealthMetricKey(row.getMetricKey()),
                        row.getPlace(),
                        LocalDate.parse(row.getDayRead()),
                        Instant.ofEpochMilli(row.getRecordedAt()),
                        Objects.requireNonNull(authors.get(row.getAuthorId())),
                        new BigDecimal(row.getReadValue())))
                .toList();
    }
}
