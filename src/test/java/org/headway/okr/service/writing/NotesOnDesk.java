package org.headway.okr.service.writing;

import static org.headway.okr.testing.Fixtures.NOW;
import static org.headway.okr.testing.Fixtures.SPACE;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.headway.okr.domain.Container;
import org.headway.okr.service.Access;
import org.headway.okr.service.Containers;
import org.headway.okr.service.Desk;
import org.headway.okr.service.Names;
import org.headway.okr.service.OpenCycles;
import org.headway.okr.service.Writes;
import org.headway.okr.testing.FixedPeople;
import org.headway.okr.testing.Stores;

/** Notes, over the stores and the rights of a desk. */
final class NotesOnDesk {

    final NoteQueries queries;
    final NoteCommands commands;

    NotesOnDesk(Desk desk) {
        Stores stores = desk.stores;
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        Access access = new Access(
                desk.permissions,
                new OneSpace(),
                desk.programme,
                stores.areas(),
                stores.objectives(),
                stores.keyResults(),
                stores.sharings());
        queries = new NoteQueries(access, new Names(new FixedPeople(), desk.permissions), stores.notes(), clock);
        commands = new NoteCommands(
                access,
                new Writes(stores.transactions()),
                new OpenCycles(stores.areas(), stores.objectives()),
                stores.notes(),
                clock);
    }

    private static final class OneSpace implements Containers {

        @Override
        public Optional<Container> withKey(String key) {
            return Optional.of(SPACE).filter(space -> space.key().equals(key));
        }

        @Override
        public Optional<Container> today(Container known) {
            return Optional.of(known);
        }

        @Override
        public String nameOf(Container container) {
            return container.key();
        }
    }
}
