package org.headway.okr.storage;

import static org.headway.okr.testing.Fixtures.ANNA_NOW;
import static org.headway.okr.testing.Fixtures.TODAY;
import static org.headway.okr.testing.Fixtures.aCheckIn;

import java.io.PrintStream;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.headway.okr.domain.CheckInId;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.service.ConcurrentWrite;
import org.headway.okr.testing.CheckInFixture;
import org.headway.okr.testing.Stores;
import org.headway.okr.testing.TestDatabase;

/**
 * One node of a cluster: edits a key result and checks in on it from many threads, and tells what was acknowledged and
 * what was refused, one line each.
 */
final class RaceWorker {

    static final int THREADS = 8;

    private static final int ATTEMPTS = 50;

    private final Stores stores;
    private final KeyResultKey key;
    private final PrintStream told;

    private RaceWorker(Stores stores, KeyResultKey key, PrintStream told) {
        this.stores = stores;
        this.key = key;
        this.told = told;
    }

    /** Arguments: database, its address, key of the key result, writes of each thread. */
    public static void main(String... arguments) throws InterruptedException {
        TestDatabase database = TestDatabase.valueOf(arguments[0]);
        Stores stores = AoStores.on(database, TestDatabase.pool(arguments[1], THREADS));
        race(stores, new KeyResultKey(arguments[2]), Integer.parseInt(arguments[3]), System.out);
    }

    static void race(Stores stores, KeyResultKey key, int writes, PrintStream told) throws InterruptedException {
        RaceWorker worker = new RaceWorker(stores, key, told);
        Thread[] threads = IntStream.range(0, THREADS)
                .mapToObj(seed -> new Thread(() -> worker.write(writes, new Random(seed))))
                .toArray(Thread[]::new);
        for (Thread thread : threads) {
            thread.start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private void write(int writes, Random random) {
        for (int write = 0; write < writes; write++) {
            if (random.nextBoolean()) {
                edit();
            } else {
                checkIn(random);
            }
        }
    }

    private void edit() {
        KeyResult seen = stores.keyResults().find(key).orElseThrow();
        KeyResult mine = titled(seen, UUID.randomUUID().toString());
        try {
            KeyResult stored =
                    stores.transactions().run(() -> stores.keyResults().change(mine, ANNA_NOW));
            told.println("edited " + stored.version() + " " + mine.title());
        } catch (ConcurrentWrite lost) {
            KeyResult theirs = stores.keyResults().find(key).orElseThrow();
            told.println("conflict " + mine.version() + " " + theirs.version());
        }
    }

    private void checkIn(Random random) {
        CheckInId id = new CheckInId(UUID.randomUUID());
        CheckInFixture checkIn =
                aCheckIn().withId(id).confident(random.nextInt(101)).at("" + random.nextInt(1000));
        if (random.nextInt(20) == 0) {
            checkIn.on(TODAY.minusDays(random.nextInt(9)).toString());
        }
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                KeyResult seen = stores.keyResults().find(key).orElseThrow();
                told.println("checked-in " + checkIn.storedFor(seen, stores).sequence() + " " + id);
                return;
            } catch (ConcurrentWrite lost) {
                Thread.onSpinWait();
            }
        }
        told.println("refused " + id);
    }

    private static KeyResult titled(KeyResult seen, String title) {
        return new KeyResult(
                seen.key(),
                seen.objective(),
                title,
                seen.measure(),
                seen.weight(),
                seen.champion(),
                seen.version(),
                seen.projection());
    }
}
