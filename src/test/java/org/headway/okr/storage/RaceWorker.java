package org.headway.okr.storage;

import static org.headway.okr.testing.Fixtures.ANNA;
import static org.headway.okr.testing.Fixtures.NOW;
import static org.headway.okr.testing.Fixtures.TODAY;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.headway.okr.domain.Ambition;
import org.headway.okr.domain.CheckInId;
import org.headway.okr.domain.Confidence;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.service.Busy;
import org.headway.okr.service.Reader;
import org.headway.okr.service.StaleVersion;
import org.headway.okr.service.checkin.CheckInCommands;
import org.headway.okr.service.checkin.CheckInText;
import org.headway.okr.service.writing.KeyResultCommands;
import org.headway.okr.service.writing.KeyResultText;
import org.headway.okr.testing.Commands;
import org.headway.okr.testing.Stores;
import org.headway.okr.testing.TestDatabase;

/**
 * One node of a cluster: edits a key result and checks in on it from many threads, and tells what was acknowledged and
 * what was refused, one line each.
 */
final class RaceWorker {

    static final int THREADS = 8;

    private static final Reader READER = new Reader(Optional.of(ANNA));

    private final Stores stores;
    private final KeyResultCommands edits;
    private final CheckInCommands checkIns;
    private final KeyResultKey key;
    private final PrintStream told;

    private RaceWorker(Stores stores, KeyResultKey key, PrintStream told) {
        Commands commands = new Commands(stores, Clock.fixed(NOW, ZoneOffset.UTC));
        this.stores = stores;
        this.edits = commands.keyResults();
        this.checkIns = commands.checkIns();
        this.key = key;
        this.told = told;
    }

    /** Arguments: the database's address, the key of the key result, and how often each thread writes. */
    public static void main(String... arguments) throws InterruptedException {
        Stores stores = AoStores.on(TestDatabase.POSTGRESQL, TestDatabase.pool(arguments[0], THREADS));
        race(stores, new KeyResultKey(arguments[1]), Integer.parseInt(arguments[2]), System.out);
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
        String title = UUID.randomUUID().toString();
        KeyResultText wanted =
                new KeyResultText(title, seen.measure(), seen.weight(), "", Optional.of(Ambition.COMMITTED), "");
        try {
            KeyResult stored = edits.change(READER, key, seen.version(), wanted);
            told.println("edited " + stored.version() + " " + title);
        } catch (StaleVersion conflict) {
            told.println("conflict " + ((KeyResult) conflict.mine()).version() + " "
                    + ((KeyResult) conflict.theirs()).version());
        }
    }

    private void checkIn(Random random) {
        CheckInText said = new CheckInText(
                new CheckInId(UUID.randomUUID()),
                Optional.of(BigDecimal.valueOf(random.nextInt(1000))),
                Optional.of(new Confidence(random.nextInt(101))),
                "",
                "",
                "",
                Optional.empty(),
                Optional.of(random.nextInt(20) > 0 ? TODAY : TODAY.minusDays(random.nextInt(9))));
        try {
            told.println("checked-in " + checkIns.add(READER, key, said).sequence() + " " + said.id());
        } catch (Busy tooMany) {
            told.println("refused " + said.id());
        }
    }
}
