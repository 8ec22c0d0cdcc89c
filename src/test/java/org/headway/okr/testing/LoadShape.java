package org.headway.okr.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.headway.okr.domain.Cycle;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.Measure;
import org.headway.okr.domain.programme.CycleRhythm;

/**
 * How much a real programme writes, and how long its texts are: 220 key results, 860 check-ins; the largest of four cycles
 * has 148 key results in 48 objectives.
 *
 * @param source where the numbers come from
 */
public record LoadShape(String source, List<Row> keyResults) {

    private static final Path SAMPLES = Path.of("..", "shared", "samples");
    private static final String WORDS = "reduce the time from a request to its answer for everybody who waits for it ";

    /** A key result: the numbers of its cycle, team and objective, and the lengths of its texts. */
    public record Row(
            int cycle, int team, int objective, int objectiveTitle, int title, boolean isMetric, List<Entry> entries) {}

    /** A check-in: days since the cycle began, and the lengths of its texts. */
    public record Entry(int day, Optional<String> value, int confidence, int comment, int nextStep) {}

    /** The shape of the sampled programme where the samples are at hand, else of numbers with the same proportions. */
    public static LoadShape read() {
        return Files.isDirectory(SAMPLES) ? SampledLoad.in(SAMPLES) : InventedLoad.shape();
    }

    /** The cycle with the most key results: the first of the programme. */
    public static Cycle largestCycle() {
        return cycle(1);
    }

    public List<ObjectiveFixture.Made> storedIn(Stores stores) {
        Map<Integer, ObjectiveFixture> objectives = new LinkedHashMap<>();
        for (Row row : keyResults) {
            objectives
                    .computeIfAbsent(row.objective(), number -> objective(row))
                    .with(keyResult(row));
        }
        return objectives.values().stream()
                .map(objective -> objective.storedIn(stores))
                .toList();
    }

    private static ObjectiveFixture objective(Row row) {
        return Fixtures.anObjective()
                .of(Fixtures.anArea("TEAM" + row.team()))
                .in(cycle(row.cycle()))
                .titled(text(row.objectiveTitle()));
    }

    private static KeyResultFixture keyResult(Row row) {
        KeyResultFixture keyResult = Fixtures.aKeyResult().titled(text(Math.min(row.title(), KeyResult.TITLE_LIMIT)));
        if (!row.isMetric()) {
            keyResult.measuredBy(new Measure.Milestone());
        }
        row.entries().forEach(entry -> keyResult.with(checkIn(entry, cycle(row.cycle()))));
        return keyResult;
    }

    private static CheckInFixture checkIn(Entry entry, Cycle cycle) {
        LocalDate day = cycle.first().plusDays(entry.day());
        CheckInFixture checkIn = Fixtures.aCheckIn()
                .on(day.toString())
                .recordedAt(day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC))
                .confident(entry.confidence() * 10)
                .because(text(entry.comment()))
                .next(text(Math.min(entry.nextStep(), 140)));
        return entry.value().map(checkIn::at).orElse(checkIn);
    }

    private static Cycle cycle(int number) {
        return new CycleRhythm(3, Month.JANUARY).at(Fixtures.Q4.first().minusMonths(3L * (number - 1)));
    }

    private static String text(int length) {
        return WORDS.repeat(length / WORDS.length() + 1).substring(0, length).strip();
    }
}
