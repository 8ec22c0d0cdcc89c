package org.headway.okr.service.reading;

import static org.headway.okr.service.Desk.ANNA_READS;
import static org.headway.okr.service.Desk.BEN_READS;
import static org.headway.okr.testing.Fixtures.ANNA;
import static org.headway.okr.testing.Fixtures.BEN;
import static org.junit.Assert.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.headway.okr.service.Candidate;
import org.headway.okr.service.Names;
import org.headway.okr.service.Reader;
import org.headway.okr.testing.FixedPeople;
import org.headway.okr.testing.FixedPermissions;
import org.junit.Test;

/** Who may be chosen for a field: the rights of whoever looks, and what they get. */
public class PeopleQueryTest {

    private final FixedPermissions permissions = new FixedPermissions();
    private final FixedPeople known = new FixedPeople();
    private final List<String> asked = new ArrayList<>();
    private final List<Candidate> found = new ArrayList<>();
    private final PeopleQuery people = new PeopleQuery(new Names(known, permissions), known, (text, most) -> {
        asked.add(text);
        return found;
    });

    @Test
    public void whoeverMayBrowsePeopleFindsThem() {
        found.add(new Candidate("zoe", "Zoe Zimmer"));
        found.add(new Candidate("ana", "ana Ruiz"));
        assertEquals(List.of("ana", "zoe"), names(ANNA_READS, " a "));
        assertEquals(List.of("a"), asked);
    }

    @Test
    public void nobodyIsLookedForOnBehalfOfWhoeverMayNotBrowsePeople() {
        found.add(new Candidate("zoe", "Zoe Zimmer"));
        permissions.mayNotBrowsePeople(BEN);
        assertEquals(List.of(), names(BEN_READS, "zo"));
        assertEquals(List.of("anna"), names(BEN_READS, "anna"));
        assertEquals(List.of(), asked);
    }

    @Test
    public void whoeverMayNotKnowPeopleLearnsNotEvenAWholeName() {
        found.add(new Candidate("zoe", "Zoe Zimmer"));
        permissions.mayNotSeePeople(ANNA);
        for (Reader reader : new Reader[] {ANNA_READS, Reader.anonymous()}) {
            assertEquals(List.of(), names(reader, "zo"));
            assertEquals(List.of(), names(reader, "ben"));
        }
        assertEquals(List.of(), asked);
    }

    @Test
    public void aWholeUserNameComesFirstAndOnce() {
        found.add(new Candidate("adam", "Adam"));
        found.add(new Candidate("ben", "BEN"));
        assertEquals(List.of("ben", "adam"), names(ANNA_READS, "ben"));
    }

    @Test
    public void tenAreOfferedAtMost() {
        IntStream.range(0, 30).forEach(number -> found.add(new Candidate("ben" + number, "Ben " + number)));
        assertEquals(10, names(ANNA_READS, "ben").size());
    }

    @Test
    public void nothingIsLookedForWithoutAText() {
        assertEquals(List.of(), names(ANNA_READS, " "));
        assertEquals(List.of(), names(ANNA_READS, "a".repeat(256)));
        assertEquals(List.of(), asked);
    }

    private List<String> names(Reader reader, String text) {
        return people.matching(reader, text).stream().map(Candidate::userName).toList();
    }
}
