package org.headway.okr.testing;

import java.time.Clock;
import java.util.Optional;
import org.headway.okr.domain.Container;
import org.headway.okr.domain.Person;
import org.headway.okr.service.Access;
import org.headway.okr.service.Containers;
import org.headway.okr.service.Names;
import org.headway.okr.service.OpenCycles;
import org.headway.okr.service.People;
import org.headway.okr.service.Permissions;
import org.headway.okr.service.Programme;
import org.headway.okr.service.Writes;
import org.headway.okr.service.checkin.CheckInCommands;
import org.headway.okr.service.checkin.CheckInLog;
import org.headway.okr.service.checkin.CorrectionCommands;
import org.headway.okr.service.writing.KeyResultCommands;

/** The service's commands on some stores, where everybody may do everything. */
public record Commands(KeyResultCommands keyResults, CheckInCommands checkIns, CorrectionCommands corrections) {

    public Commands(Stores stores, Clock clock) {
        this(
                stores,
                clock,
                new Writes(stores.transactions()),
                access(stores),
                new OpenCycles(stores.areas(), stores.objectives()),
                new Names(new Nobody(), new AllPermitted()));
    }

    private Commands(Stores stores, Clock clock, Writes writes, Access access, OpenCycles open, Names names) {
        this(
                new KeyResultCommands(
                        access, writes, open, names, new Programme(stores.parameters()), stores.keyResults(), clock),
                new CheckInCommands(access, stores.objectives(), log(stores, clock, writes, open, names)),
                new CorrectionCommands(access, stores.checkIns(), log(stores, clock, writes, open, names)));
    }

    private static CheckInLog log(Stores stores, Clock clock, Writes writes, OpenCycles open, Names names) {
        return new CheckInLog(writes, open, names, stores.keyResults(), stores.checkIns(), stores.actions(), clock);
    }

    /** To some stores, for everybody. */
    public static Access access(Stores stores) {
        Permissions permissions = new AllPermitted();
        return new Access(
                permissions,
                new Nowhere(),
                new Programme(stores.parameters()),
                stores.areas(),
                stores.objectives(),
                stores.keyResults(),
                stores.sharings());
    }

    private static final class Nobody implements People {

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

    private static final class Nowhere implements Containers {

        @Override
        public Optional<Container> withKey(String key) {
            return Optional.empty();
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
