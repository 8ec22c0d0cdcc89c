package org.headway.okr.service.table;

import static org.headway.okr.service.Desk.ANNA_READS;
import static org.headway.okr.service.Desk.BEN_READS;
import static org.headway.okr.testing.Fixtures.ANNA;
import static org.headway.okr.testing.Fixtures.ANNA_NOW;
import static org.headway.okr.testing.Fixtures.BEN;
import static org.headway.okr.testing.Fixtures.Q4;
import static org.headway.okr.testing.Fixtures.SPACE;
import static org.headway.okr.testing.Fixtures.aCheckIn;
import static org.headway.okr.testing.Fixtures.aKeyResult;
import static org.headway.okr.testing.Fixtures.anArea;
import static org.headway.okr.testing.Fixtures.anObjective;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.Measure;
import org.headway.okr.domain.NoOkrs;
import org.headway.okr.domain.beside.Checklist;
import org.headway.okr.domain.beside.HealthMetric;
import org.headway.okr.domain.beside.HealthRange;
import org.headway.okr.domain.beside.HealthReading;
import org.headway.okr.domain.beside.JustDoIt;
import org.headway.okr.domain.table.OkrTable;
import org.headway.okr.service.Desk;
import org.headway.okr.service.NotFound;
import org.headway.okr.service.checkin.KeyResultHistory;
import org.headway.okr.service.store.HealthMetricStore;
import org.headway.okr.service.store.JustDoItStore;
import org.headway.okr.service.store.Stamp;
import org.headway.okr.service.writing.Direction;
import org.headway.okr.testing.ObjectiveFixture.Made;
import org.junit.Test;

public class PastTest {

    private static final LocalDate AS_WRITTEN = LocalDate.parse("2026-10-03");
    private static final LocalDate BEFORE = LocalDate.parse("2026-10-02");
    private static final Stamp IN_NOVEMBER = new Stamp(ANNA, Instant.parse("2026-11-10T09:00:00Z"), "supplier left");

    private final Desk desk = new Desk(Instant.parse("2026-12-01T08:00:00Z"));
    private final Made made = anObjective()
            .with(
                    aKeyResult().from(0).to(100).at(10).championedBy(BEN),
                    aKeyResult().titled("The other"))
            .storedIn(desk.stores);

    @Test
    public void anEarlierDayShowsItsTargetAndItsNumber() {
        desk.stores
                .keyResults()
                .change(made.keyResult().saying(aKeyResult().from(0).to(60).definition()), IN_NOVEMBER);
        aCheckIn().on("2026-11-12").at("55").storedFor(now(), desk.stores);
        assertEquals("10 of 100", standing(rows(AS_WRITTEN).get(0)));
        assertEquals("10 of 60", standing(rows(LocalDate.parse("2026-11-10")).get(0)));
        assertEquals("55 of 60", standing(rows(LocalDate.parse("2026-11-12")).get(0)));
    }

    @Test
    public void whatOpensThereIsOfThatDayTooAndNobodyChangesIt() {
        aCheckIn().on("2026-11-12").at("55").storedFor(now(), desk.stores);
        desk.stores.keyResults().remove(now(), IN_NOVEMBER);
        for (KeyResultHistory near : List.of(near(AS_WRITTEN), drawer(AS_WRITTEN))) {
            OkrTable.Section section = near.row().sections().get(0);
            OkrTable.Row row = section.groups().get(0).rows().get(0);
            assertEquals(rows(AS_WRITTEN).get(0).keyResult(), row.keyResult());
            assertEquals("10 of 100", standing(row));
            assertEquals(1, near.told().size());
            assertEquals(Optional.of(AS_WRITTEN), near.row().asOf());
            assertFalse(row.mayCheckIn() || section.mayEdit());
            assertEquals(Optional.empty(), near.correctable());
        }
        assertThrows(NotFound.class, () -> near(BEFORE));
        assertThrows(NotFound.class, () -> near(LocalDate.parse("2026-12-01")));
    }

    private KeyResultHistory near(LocalDate day) {
        return desk.queries.latest(ANNA_READS, made.keyResult().key(), Optional.of(day));
    }

    private KeyResultHistory drawer(LocalDate day) {
        return desk.queries.history(ANNA_READS, made.keyResult().key(), Optional.empty(), Optional.of(day));
    }

    @Test
    public void whatWasDroppedSinceIsShown() {
        desk.stores.keyResults().remove(made.keyResults().get(1), IN_NOVEMBER);
        assertEquals(2, rows(AS_WRITTEN).size());
        assertEquals(1, rows(LocalDate.parse("2026-11-10")).size());
    }

    @Test
    public void whatWasMovedSinceStandsWhereItStood() {
        desk.keyResults.move(ANNA_READS, made.keyResult().key(), 1, Direction.DOWN);
        assertEquals(
                "The other",
                table(Optional.empty())
                        .sections()
                        .get(0)
                        .groups()
                        .get(0)
                        .rows()
                        .get(0)
                        .keyResult()
                        .title());
        assertEquals("The other", rows(AS_WRITTEN).get(1).keyResult().title());
    }

    @Test
    public void beforeTheFirstWordThereIsNothing() {
        assertEquals(List.of(), table(Optional.of(BEFORE)).sections());
    }

    @Test
    public void anObjectiveOfJustDoItsIsNoEmptyHeadingThen() {
        Checklist list = Checklist.of(made.objective());
        JustDoItStore.New asked = new JustDoItStore.New(UUID.randomUUID(), "Ask legal", Optional.empty());
        JustDoIt open = desk.stores.justDoIts().add(list, asked, ANNA_NOW);
        JustDoIt done = desk.stores.justDoIts().change(open.ticked(true), IN_NOVEMBER);
        assertEquals(
                List.of(open),
                table(Optional.of(AS_WRITTEN)).sections().get(0).beside().justDoIts());
        assertEquals(
                List.of(done),
                table(Optional.of(LocalDate.parse("2026-11-30")))
                        .sections()
                        .get(0)
                        .beside()
                        .justDoIts());
    }

    @Test
    public void nobodyChangesThePast() {
        OkrTable then = desk.queries.table(ANNA_READS, asOf(Optional.of(AS_WRITTEN)));
        assertFalse(then.home().mayEdit());
        assertFalse(then.sections().get(0).groups().get(0).rows().get(0).mayCheckIn());
        assertFalse(rows(AS_WRITTEN).get(0).mayCheckIn());
    }

    @Test
    public void todayIsNotThePast() {
        assertEquals(
                Optional.empty(),
                table(Optional.of(LocalDate.parse("2026-12-01"))).asOf());
        assertEquals(
                Optional.empty(),
                table(Optional.of(LocalDate.parse("2027-12-01"))).asOf());
        assertEquals(Optional.of(AS_WRITTEN), table(Optional.of(AS_WRITTEN)).asOf());
    }

    @Test
    public void theChoiceToGoWithoutIsShownAsItStoodThatDay() {
        var made = desk.stores.areas().decide(anArea("OPS"), Q4);
        desk.stores.areas().add(anArea("OPS"), stamp("2026-10-01"));
        var none = new NoOkrs(NoOkrs.Reason.DISCOVERY_FIRST, "", ANNA, LocalDate.parse("2026-10-05"));
        var without = desk.stores.areas().choose(made.choosing(Optional.of(none)), stamp("2026-10-05"));
        var unused = desk.stores.areas().choose(without.choosing(Optional.empty()), stamp("2026-10-09"));
        assertEquals(List.of(), goneWithout("2026-10-04"));
        assertEquals(List.of(none), goneWithout("2026-10-05"));
        assertEquals(List.of(none), goneWithout("2026-10-08"));
        assertEquals(List.of(), goneWithout("2026-10-09"));
    }

    @Test
    public void aHealthMetricHasTheNameAndTheRangeOfThatDay() {
        var metrics = desk.stores.metrics();
        AreaKey area = made.objective().area();
        HealthMetric backlog =
                metrics.add(area, new HealthMetricStore.New("Backlog", "", atMost("300")), stamp("2026-10-01"));
        metrics.append(new HealthReading(
                UUID.randomUUID(),
                backlog.key(),
                1,
                LocalDate.parse("2026-10-01"),
                stamp("2026-10-01").at(),
                ANNA,
                new BigDecimal("400")));
        HealthMetric renamed = metrics.change(backlog.defined("Queue", "t", atMost("500"), 1), stamp("2026-10-05"));
        metrics.remove(renamed, stamp("2026-10-09"));
        assertEquals("Backlog OUT_OF_RANGE", health("2026-10-04"));
        assertEquals("Queue IN_RANGE", health("2026-10-08"));
        assertEquals("", health("2026-10-09"));
    }

    private static HealthRange atMost(String high) {
        return new HealthRange(Optional.empty(), Optional.of(new BigDecimal(high)));
    }

    private String health(String day) {
        return table(Optional.of(LocalDate.parse(day))).sections().stream()
                .flatMap(section -> section.beside().health().stream())
                .map(metric -> metric.name() + " " + metric.state())
                .collect(Collectors.joining());
    }

    private static Stamp stamp(String day) {
        return new Stamp(ANNA, Instant.parse(day + "T09:00:00Z"));
    }

    private List<NoOkrs> goneWithout(String day) {
        return table(Optional.of(LocalDate.parse(day))).sections().stream()
                .flatMap(section -> section.noOkrs().stream())
                .toList();
    }

    private KeyResult now() {
        return desk.stores.keyResults().find(made.keyResult().key()).orElseThrow();
    }

    private static String standing(OkrTable.Row row) {
        BigDecimal target = ((Measure.Metric) row.keyResult().measure()).to();
        return row.keyResult().projection().value().orElseThrow() + " of " + target;
    }

    private List<OkrTable.Row> rows(LocalDate day) {
        return table(Optional.of(day)).sections().get(0).groups().get(0).rows();
    }

    private OkrTable table(Optional<LocalDate> day) {
        return desk.queries.table(BEN_READS, asOf(day));
    }

    private static TableQuestion asOf(Optional<LocalDate> day) {
        return new TableQuestion(Optional.of(SPACE.key()), "", "", TableFilter.none(), day);
    }
}
