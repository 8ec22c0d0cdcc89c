package org.headway.okr.storage;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.headway.okr.testing.Fixtures.aKeyResult;
import static org.headway.okr.testing.Fixtures.anObjective;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.headway.okr.domain.CheckIn;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.Projection;
import org.headway.okr.testing.Stores;
import org.headway.okr.testing.TestDatabase;
import org.junit.Test;

/** Many writers of one key result: what was acknowledged is there once, what was refused is not there at all. */
public class RaceTest {

    /** How often each thread writes: 1008 writes of two nodes in all; by hand {@code -Drace.writes=1000}, which takes minutes. */
    private static final int WRITES = Integer.getInteger("race.writes", 63);

    @Test
    public void twoNodesLoseNoWriteOfEachOther() throws Exception {
        String url = TestDatabase.POSTGRESQL.newUrl();
        Stores stores = AoStores.on(TestDatabase.POSTGRESQL, TestDatabase.pool(url, 2));
        KeyResult raced = anObjective().with(aKeyResult()).storedIn(stores).keyResult();
        List<Process> nodes = List.of(node(url, raced), node(url, raced));
        List<String> told = nodes.parallelStream().flatMap(RaceTest::lines).toList();
        for (Process node : nodes) {
            assertEquals(0, node.waitFor());
        }
        assertEquals(2 * RaceWorker.THREADS * WRITES, told.size());
        assertNothingIsLost(told, stores, raced);
    }

    @Test
    public void threadsOfOneNodeLoseNoWriteOfEachOther() throws Exception {
        Stores stores = AoStores.on(TestDatabase.H2, TestDatabase.pool(TestDatabase.H2.newUrl(), RaceWorker.THREADS));
        KeyResult raced = anObjective().with(aKeyResult()).storedIn(stores).keyResult();
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        RaceWorker.race(stores, raced.key(), WRITES, new PrintStream(told, true, StandardCharsets.UTF_8));
        List<String> lines = told.toString(StandardCharsets.UTF_8).lines().toList();
        assertEquals(RaceWorker.THREADS * WRITES, lines.size());
        assertNothingIsLost(lines, stores, raced);
    }

    private static void assertNothingIsLost(List<String> told, Stores stores, KeyResult raced) {
        System.out.println("race: "
                + told.stream()
                        .collect(Collectors.groupingBy(
                                line -> line.split(" ")[0], TreeMap::new, Collectors.counting())));
        List<CheckIn> log = stores.checkIns().log(raced.key());
        KeyResult stored = stores.keyResults().find(raced.key()).orElseThrow();

        Map<Integer, String> kept = log.stream()
                .collect(toMap(CheckIn::sequence, entry -> entry.id().toString()));
        assertEquals(kept, answered(told, "checked-in"));
        assertEquals(numbers(1, log.size()), kept.keySet());
        assertEquals(Projection.replay(log), stored.projection());

        Map<Integer, String> edits = answered(told, "edited");
        assertEquals(numbers(2, stored.version()), edits.keySet());
        assertEquals(edits.get(stored.version()), stored.title());

        said(told, "conflict").forEach(conflict -> {
            assertTrue(Integer.parseInt(conflict[2]) > Integer.parseInt(conflict[1]));
        });
    }

    private static Set<Integer> numbers(int first, int last) {
        return IntStream.rangeClosed(first, last).boxed().collect(toSet());
    }

    /** What was acknowledged, by its number; a number given twice is an error. */
    private static Map<Integer, String> answered(List<String> told, String word) {
        return said(told, word).collect(toMap(line -> Integer.valueOf(line[1]), line -> line[2]));
    }

    private static Stream<String[]> said(List<String> told, String word) {
        return told.stream().map(line -> line.split(" ")).filter(line -> line[0].equals(word));
    }

    private static Stream<String> lines(Process node) {
        return node.inputReader(StandardCharsets.UTF_8).lines().toList().stream();
    }

    private static Process node(String url, KeyResult raced) throws IOException {
        return new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java",
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        RaceWorker.class.getName(),
                        url,
                        raced.key().value(),
                        "" + WRITES)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
