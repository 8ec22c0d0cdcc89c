package org.headway.okr.rest.archive;

import static org.headway.okr.testing.Fixtures.ANNA;
import static org.headway.okr.testing.Fixtures.SPACE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.Container;
import org.headway.okr.domain.Person;
import org.headway.okr.domain.archive.Section;
import org.headway.okr.service.Access;
import org.headway.okr.service.Containers;
import org.headway.okr.service.Names;
import org.headway.okr.service.People;
import org.headway.okr.service.Programme;
import org.headway.okr.service.Reader;
import org.headway.okr.service.Writes;
import org.headway.okr.service.archive.ArchiveCommands;
import org.headway.okr.service.archive.ArchivePlan;
import org.headway.okr.service.archive.ArchiveQuery;
import org.headway.okr.service.area.AreaCommands;
import org.headway.okr.storage.AoStores;
import org.headway.okr.testing.AllPermitted;
import org.headway.okr.testing.FixedPeople;
import org.headway.okr.testing.Fixtures;
import org.headway.okr.testing.Stores;
import org.headway.okr.testing.TestDatabase;

/** An instance with its own database, from which areas are exported and into which they are imported. */
final class ExportedArea {

    static final Reader ANNA_READS = new Reader(Optional.of(ANNA));

    final Stores stores;
    private final ArchiveQuery query;
    private final ArchiveCommands commands;

    ExportedArea() {
        this(new FixedPeople());
    }

    ExportedArea(People people) {
        AoStores.Archived opened = AoStores.archived(TestDatabase.H2, TestDatabase.pool(TestDatabase.H2.newUrl(), 5));
        stores = opened.stores();
        Clock clock = Clock.fixed(Fixtures.NOW, ZoneOffset.UTC);
        Programme programme = new Programme(stores.parameters());
        Access access = new Access(
                new AllPermitted(),
                new OneSpace(),
                programme,
                stores.areas(),
                stores.objectives(),
                stores.keyResults(),
                stores.sharings());
        Writes writes = new Writes(stores.transactions());
        query = new ArchiveQuery(access, opened.archive());
        commands = new ArchiveCommands(
                access,
                writes,
                new Names(people, new AllPermitted()),
                programme,
                new AreaCommands(access, writes, programme, stores.areas(), clock),
                stores.areas(),
                opened.archive(),
                stores.receipts(),
                clock);
    }

    String exported(AreaKey key) {
        return written(query.export(ANNA_READS, key));
    }

    /** While somebody writes, after the key results were read. */
    String exportedWhile(AreaKey key, Runnable writes) {
        AtomicBoolean before = new AtomicBoolean(true);
        return written(listener -> query.export(ANNA_READS, key).tell(entry -> {
            if (entry.section() == Section.CHECK_INS && before.getAndSet(false)) {
                writes.run();
            }
            listener.accept(entry);
        }));
    }

    private static String written(ArchiveQuery.Export export) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            AreaFileWriter.write(export, out);
            return out.toString(StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    AreaKey imported(String file) {
        return imported(UUID.randomUUID(), file, "");
    }

    /** The rest of a request, as in {@code ,"name":"Other"}. */
    AreaKey imported(UUID id, String file, String rest) {
        AreaImportRequest request = request("{\"id\":\"" + id + "\",\"file\":" + file + rest + "}");
        return commands.bringIn(ANNA_READS, request.id(), request.text());
    }

    ArchivePlan preview(String file, String rest) {
        return commands.preview(
                ANNA_READS, request("{\"file\":" + file + rest + "}").text());
    }

    private static AreaImportRequest request(String body) {
        return AreaImportRequest.read(SPACE.key(), body.getBytes(StandardCharsets.UTF_8));
    }

    /** Knows nobody. */
    static final class Strangers implements People {

        @Override
        public Optional<Person> named(String userName) {
            return Optional.empty();
        }

        @Override
        public Optional<String> fullName(Person person) {
            return Optional.empty();
        }

        @Override
        public Person now(Person person) {
            return person;
        }
    }

    private static final class OneSpace implements Containers {

        @Override
        public Optional<Container> withKey(String key) {
            return Optional.of(SPACE);
        }

        @Override
        public String nameOf(Container container) {
            return container.key();
        }

        @Override
        public Optional<Container> today(Container container) {
            return Optional.of(container);
        }
    }
}
