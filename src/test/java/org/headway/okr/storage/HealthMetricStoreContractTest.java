package org.headway.okr.storage;

import static org.headway.okr.testing.Fixtures.ANNA;
import static org.headway.okr.testing.Fixtures.ANNA_NOW;
import static org.headway.okr.testing.Fixtures.NOW;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.HealthMetricKey;
import org.headway.okr.domain.beside.HealthMetric;
import org.headway.okr.domain.beside.HealthRange;
import org.headway.okr.domain.beside.HealthReading;
import org.headway.okr.service.ConcurrentWrite;
import org.headway.okr.service.store.HealthMetricStore;
import org.headway.okr.service.store.Stamp;
import org.headway.okr.testing.Backend;
import org.junit.Test;

public class HealthMetricStoreContractTest extends StoreContract {

    private static final AreaKey ENG = new AreaKey("ENG");
    private static final HealthRange AT_MOST_300 =
            new HealthRange(Optional.empty(), Optional.of(new BigDecimal("300")));

    private final HealthMetricStore metrics = stores.metrics();

    public HealthMetricStoreContractTest(Backend backend) {
        super(backend);
    }

    private HealthMetric add(AreaKey area, String name) {
        return metrics.add(area, new HealthMetricStore.New(name, "", AT_MOST_300), ANNA_NOW);
    }

    private HealthReading append(HealthMetric metric, int sequence, String day, String value) {
        HealthReading reading = reading(metric, UUID.randomUUID(), sequence, day, value);
        metrics.append(reading);
        return reading;
    }

    private static HealthReading reading(HealthMetric metric, UUID id, int sequence, String day, String value) {
        return new HealthReading(id, metric.key(), sequence, LocalDate.parse(day), NOW, ANNA, new BigDecimal(value));
    }

    private HealthMetric stored(HealthMetric metric) {
        return metrics.find(metric.key()).orElseThrow();
    }

    @Test
    public void aMetricIsFoundAsItWasStored() {
        HealthMetric stored = metrics.add(
                ENG,
                new HealthMetricStore.New(
                        "🎯".repeat(HealthMetric.NAME_LIMIT),
                        "🎯".repeat(40),
                        new HealthRange(
                                Optional.of(new BigDecimal("-" + "9".repeat(40))),
                                Optional.of(new BigDecimal("0." + "9".repeat(40))))),
                ANNA_NOW);

        assertEquals("ENG-H1", stored.key().value());
        assertEquals(Optional.of(stored), metrics.find(stored.key()));
        assertEquals(Optional.empty(), metrics.find(new HealthMetricKey("ENG-H2")));
    }

    @Test
    public void theMetricsOfManyAreasComeTogetherAsTheyWereMade() {
        HealthMetric one = add(ENG, "one");
        HealthMetric two = add(new AreaKey("OPS"), "two");
        HealthMetric three = add(ENG, "three");
        assertEquals(List.of(one, two, three), metrics.in(List.of(ENG, new AreaKey("OPS"))));
        assertEquals(List.of(one, three), metrics.in(List.of(ENG)));
        assertEquals(List.of(), metrics.in(List.of()));
    }

    @Test
    public void theMetricShowsTheReadingOfTheLatestDay() {
        HealthMetric metric = add(ENG, "Backlog");
        HealthReading first = append(metric, 1, "2026-10-02", "410.50");
        HealthReading backDated = append(metric, 2, "2026-10-01", "3");

        assertEquals(2, stored(metric).readings());
        assertEquals(
                Optional.of(new HealthMetric.Current(new BigDecimal("410.50"), first.day())),
                stored(metric).current());
        assertEquals(List.of(first, backDated), metrics.readings(metric.key(), 9));
        assertEquals(List.of(first), metrics.readings(metric.key(), 1));
        assertEquals(Optional.of(backDated), metrics.reading(backDated.id()));
    }

    @Test
    public void onAnEarlierDayEachShowsWhatItReadByThen() {
        HealthMetric backlog = add(ENG, "Backlog");
        HealthMetric uptime = add(ENG, "Uptime");
        HealthMetric other = add(new AreaKey("OPS"), "Other");
        append(backlog, 1, "2026-10-05", "410");
        append(backlog, 2, "2026-10-01", "3");
        append(backlog, 3, "2026-10-01", "9");
        append(uptime, 1, "2026-10-05", "99");
        append(other, 1, "2026-10-01", "1");

        assertEquals(List.of("9"), then("2026-10-04"));
        assertEquals(List.of("410", "99"), then("2026-10-05"));
        assertEquals(List.of(), then("2026-09-30"));
    }

    private List<String> then(String day) {
        return metrics.asOf(List.of(ENG), LocalDate.parse(day), endOf(day)).stream()
                .map(metric -> metric.current().orElseThrow().value().toPlainString())
                .toList();
    }

    @Test
    public void onAnEarlierDayEachIsNamedAndBoundedAsItWasThen() {
        HealthMetric backlog =
                metrics.add(ENG, new HealthMetricStore.New("Backlog", "", AT_MOST_300), at("2026-10-01"));
        append(backlog, 1, "2026-10-01", "410");
        HealthRange none = new HealthRange(Optional.of(BigDecimal.ONE), Optional.empty());
        HealthMetric queue = metrics.change(stored(backlog).defined("Queue", "tickets", none, 1), at("2026-10-05"));
        metrics.remove(queue, at("2026-10-09"));

        assertEquals(List.of("Backlog", "", AT_MOST_300), defined("2026-10-04"));
        assertEquals(List.of("Queue", "tickets", none), defined("2026-10-05"));
        assertEquals(List.of(), defined("2026-10-09"));
    }

    private List<Object> defined(String day) {
        return metrics.asOf(List.of(ENG), LocalDate.parse(day), endOf(day)).stream()
                .flatMap(metric -> Stream.of(metric.name(), metric.unit(), metric.range()))
                .toList();
    }

    private static Stamp at(String day) {
        return new Stamp(ANNA, Instant.parse(day + "T09:00:00Z"));
    }

    private static Instant endOf(String day) {
        return Instant.parse(day + "T24:00:00Z");
    }

    @Test
    public void theSameClientIdAndTheSamePlaceAreTakenOnce() {
        HealthMetric metric = add(ENG, "Backlog");
        HealthReading first = append(metric, 1, "2026-10-02", "1");

        HealthReading retry = reading(metric, first.id(), 2, "2026-10-02", "1");
        HealthReading second = reading(metric, UUID.randomUUID(), 1, "2026-10-02", "2");
        HealthReading skips = reading(metric, UUID.randomUUID(), 3, "2026-10-02", "2");
        assertThrows(ConcurrentWrite.class, () -> metrics.append(retry));
        assertThrows(ConcurrentWrite.class, () -> metrics.append(second));
        assertThrows(IllegalArgumentException.class, () -> metrics.append(skips));
        assertEquals(List.of(first), metrics.readings(metric.key(), 9));
    }

    @Test
    public void anEditAndAReadingDoNotUndoEachOther() {
        HealthMetric metric = add(ENG, "Backlog");
        HealthReading read = append(metric, 1, "2026-10-02", "7");
        HealthMetric renamed = metrics.change(metric.defined("Queue", "tickets", AT_MOST_300, 1), ANNA_NOW);

        assertEquals("Queue", renamed.name());
        assertEquals(2, renamed.version());
        assertEquals(read.day(), renamed.current().orElseThrow().day());
        assertEquals(renamed, stored(metric));
    }

    @Test
    public void ofTwoChangesOfOneVersionTheSecondIsRefused() {
        HealthMetric metric = add(ENG, "Backlog");
        HealthMetric first = metrics.change(metric.defined("First", "", AT_MOST_300, 1), ANNA_NOW);
        assertThrows(ConcurrentWrite.class, () -> metrics.change(metric, ANNA_NOW));
        assertThrows(ConcurrentWrite.class, () -> metrics.remove(metric, ANNA_NOW));
        assertEquals(first, stored(metric));
    }

    @Test
    public void aRemovedMetricIsOutOfSightAndItsKeyIsNotGivenAgain() {
        metrics.remove(add(ENG, "Backlog"), ANNA_NOW);
        assertEquals(List.of(), metrics.in(List.of(ENG)));
        assertEquals("ENG-H2", add(ENG, "Uptime").key().value());
    }
}
