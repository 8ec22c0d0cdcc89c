package org.headway.okr.storage;

import static org.headway.okr.testing.Fixtures.aKeyResult;
import static org.headway.okr.testing.Fixtures.anObjective;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.headway.okr.domain.CheckIn;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.Projection;
import org.headway.okr.testing.Stores;
import org.headway.okr.testing.TestDatabase;
import org.junit.Test;

/** Many writers of one key result: what was acknowledged is there once, what was not is not. */
public class RaceTest {

    /** More by hand: {@code -Drace.writes=1000}. */
    private static final int WRITES = Integer.getInteger("race.writes", 50);

    @Test
    public void twoNodesLoseNoWriteOfEachOther() throws Exception {
        String url = TestDatabase.POSTGRESQL.newUrl();
        Stores stores = AoStores.on(TestDatabase.POSTGRESQL, TestDatabase.pool(url, 2));
        KeyResult keyResult = anObjective().with(aKeyResult()).storedIn(stores).keyResult();
        List<String> told = tellOf(node(url, keyResult), node(url, keyResult));
        assertEquals(2 * RaceWorker.THREADS * WRITES, told.size());
        assertNothingLost(told, stores, keyResult);
    }

    @Test
    public void threadsOfOneNodeLoseNoWriteOfEachOther() throws Exception {
        String url = TestDatabase.H2.newUrl();
        Stores stores = AoStores.on(TestDatabase.H2, TestDatabase.pool(url, RaceWorker.THREADS));
        KeyResult keyResult = anObjective().with(aKeyResult()).storedIn(stores).keyResult();
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        RaceWorker.race(stores, keyResult.key(), WRITES, new PrintStream(told, true, StandardCharsets.UTF_8));
        assertNothingLost(told.toString(StandardCharsets.UTF_8).lines().toList(), stores, keyResult);
    }

    private static void assertNothingLost(List<String> told, Stores stores, KeyResult raced) {
        System.out.println(
                told.stream().collect(Collectors.groupingBy(line -> line.split(" ")[0], Collectors.counting())));
        List<CheckIn> log = stores.checkIns().log(raced.key());
        KeyResult stored = stores.keyResults().find(raced.key()).orElseThrow();

        assertEquals(
                numbered(told, "checked-in"),
                log.stream().collect(Collectors.toMap(CheckIn::sequence, entry -> entry.id()
                        .toString())));
        assertEquals(Projection.replay(log), stored.projection());

        Map<Integer, String> edits = numbered(told, "edited");
        assertEquals(IntStream.rangeClosed(2, edits.size() + 1).boxed().collect(Collectors.toSet()), edits.keySet());
        assertEquals(edits.size() + 1, stored.version());
        assertEquals(edits.get(stored.version()), stored.title());

        numbered(told, "conflict").forEach((mine, theirs) -> assertTrue(Integer.parseInt(theirs) > mine));
    }

    /** The lines that begin with a word, as number and text; a number that was told twice fails. */
    private static Map<Integer, String> numbered(List<String> told, String word) {
        return told.stream()
                .map(line -> line.split(" "))
                .filter(line -> line[0].equals(word))
                .collect(Collectors.toMap(line -> Integer.valueOf(line[1]), line -> line[2]));
    }

    private static Process node(String url, KeyResult keyResult) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        RaceWorker.class.getName(),
                        TestDatabase.POSTGRESQL.name(),
                        url,
                        keyResult.key().value(),
                        Integer.toString(WRITES))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(File.createTempFile("headway-race", ".txt"))
                .start();
    }
}
