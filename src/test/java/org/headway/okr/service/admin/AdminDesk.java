package org.headway.okr.service.admin;

import static org.headway.okr.testing.Fixtures.ANNA;
import static org.headway.okr.testing.Fixtures.BEN;
import static org.headway.okr.testing.Fixtures.NOW;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.headway.okr.domain.Container;
import org.headway.okr.domain.Person;
import org.headway.okr.service.Access;
import org.headway.okr.service.Containers;
import org.headway.okr.service.Names;
import org.headway.okr.service.OpenCycles;
import org.headway.okr.service.Programme;
import org.headway.okr.service.Reader;
import org.headway.okr.service.Writes;
import org.headway.okr.storage.AoAdministration;
import org.headway.okr.testing.CountedStatements;
import org.headway.okr.testing.FixedPeople;
import org.headway.okr.testing.FixedPermissions;
import org.headway.okr.testing.TestDatabase;

/** What administrators do, over real stores: Anna administers the product, Ben does not. */
final class AdminDesk {

    static final Reader ANNA_READS = FixedPermissions.reader(ANNA);
    static final Reader BEN_READS = FixedPermissions.reader(BEN);

    final CountedStatements statements = new CountedStatements();
    final AoAdministration stored =
            AoAdministration.on(TestDatabase.H2, statements.around(TestDatabase.pool(TestDatabase.H2.newUrl(), 5)));
    final FixedPermissions permissions = new FixedPermissions();
    final Spaces spaces = new Spaces();
    final Set<Person> gone = new HashSet<>();
    final RegisterQuery register;
    final RegisterCommands areas;
    final AuditQuery audit;
    final DepartureQuery departures;
    final DepartureCommands replacing;

    AdminDesk() {
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        AdministratorAccess access = new AdministratorAccess(ANNA_READS::equals);
        Programme programme = new Programme(stored.stores().parameters());
        Writes writes = new Writes(stored.stores().transactions());
        Names names = new Names(new FixedPeople(), permissions);
        register = new RegisterQuery(access, spaces, permissions, programme, stored.register());
        areas = new RegisterCommands(access, spaces, writes, stored.register(), clock);
        audit = new AuditQuery(access, names, stored.audit(), clock);
        departures = new DepartureQuery(
                access,
                new Access(
                        permissions,
                        spaces,
                        programme,
                        stored.stores().areas(),
                        stored.stores().objectives(),
                        stored.stores().keyResults(),
                        stored.stores().sharings()),
                gone::contains,
                new FixedPeople(),
                stored.stores().areas(),
                stored.responsibilities(),
                clock);
        replacing = new DepartureCommands(
                access,
                gone::contains,
                writes,
                new OpenCycles(stored.stores().areas(), stored.stores().objectives()),
                names,
                stored.stores().objectives(),
                stored.stores().keyResults(),
                clock);
    }

    /** The spaces there are, by key; a test deletes and makes them. */
    static final class Spaces implements Containers {

        private final Map<String, Container> there = new HashMap<>();

        Container make(String key, int id) {
            Container made = new Container(Container.Type.SPACE, String.valueOf(id), key);
            there.put(key, made);
            return made;
        }

        void delete(String key) {
            there.remove(key);
        }

        @Override
        public Optional<Container> withKey(String key) {
            return Optional.ofNullable(there.get(key));
        }

        @Override
        public Optional<Container> today(Container known) {
            return withKey(known.key()).filter(known::equals);
        }

        @Override
        public String nameOf(Container container) {
            return "Space " + container.key();
        }
    }
}
