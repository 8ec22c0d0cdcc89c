package org.headway.okr.service;

import static org.headway.okr.testing.Fixtures.ANNA;
import static org.headway.okr.testing.Fixtures.SPACE;
import static org.junit.Assert.assertEquals;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.headway.okr.domain.Person;
import org.headway.okr.testing.FixedPeople;
import org.headway.okr.testing.FixedPermissions;
import org.junit.Test;

/** Who is named to whom. */
public class NamesTest {

    private static final Person GONE = new Person("key-of-gina", "gina");

    private final Names names = new Names(new FixedPeople(), new FixedPermissions().mayEdit(ANNA, SPACE));

    private Map<String, String> shownTo(Reader reader) {
        return names.shownTo(reader, Stream.of(Optional.of(ANNA), Optional.of(GONE), Optional.empty()));
    }

    @Test
    public void whoeverIsGoneKeepsTheLastUserName() {
        assertEquals(Map.of(ANNA.userKey(), "ANNA", GONE.userKey(), "gina"), shownTo(FixedPermissions.reader(ANNA)));
    }

    @Test
    public void whoMayNotKnowPeopleLearnsNoneOfIt() {
        assertEquals(Map.of(), shownTo(new Reader(Optional.empty())));
    }
}
