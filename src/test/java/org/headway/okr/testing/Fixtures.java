package org.headway.okr.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.Container;
import org.headway.okr.domain.Cycle;
import org.headway.okr.domain.Level;
import org.headway.okr.domain.Person;
import org.headway.okr.service.store.Stamp;

/** Where fixtures begin: {@code anObjective().titled("…").with(aKeyResult().from(10).to(50).at(30))}. */
public final class Fixtures {

    /** Third day of the cycle that fixtures live in. */
    public static final Instant NOW = Instant.parse("2026-10-03T09:00:00Z");

    public static final LocalDate TODAY = LocalDate.parse("2026-10-03");

    public static final Cycle Q4 = new Cycle("2026 Q4", LocalDate.parse("2026-10-01"), LocalDate.parse("2026-12-31"));

    public static final Cycle Q3 = new Cycle("2026 Q3", LocalDate.parse("2026-07-01"), LocalDate.parse("2026-09-30"));

    public static final Person ANNA = new Person("key-of-anna", "anna");

    public static final Person BEN = new Person("key-of-ben", "ben");

    public static final Container SPACE = new Container(Container.Type.SPACE, "65537", "ENG");

    public static final Stamp ANNA_NOW = new Stamp(ANNA, NOW);

    private Fixtures() {}

    /** An area of the space {@link #SPACE}, named after its key. */
    public static Area anArea(String key) {
        return new Area(new AreaKey(key), "Area " + key, Level.TEAM, SPACE, Optional.empty(), 1);
    }

    public static ObjectiveFixture anObjective() {
        return new ObjectiveFixture();
    }

    public static KeyResultFixture aKeyResult() {
        return new KeyResultFixture();
    }

    public static CheckInFixture aCheckIn() {
        return new CheckInFixture();
    }
}
