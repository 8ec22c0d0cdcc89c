package org.headway.okr.service.reading;

import static org.headway.okr.service.Desk.ANNA_READS;
import static org.headway.okr.service.Desk.BEN_READS;
import static org.headway.okr.testing.Fixtures.BEN;
import static org.headway.okr.testing.Fixtures.SPACE;
import static org.headway.okr.testing.Fixtures.aKeyResult;
import static org.headway.okr.testing.Fixtures.anArea;
import static org.headway.okr.testing.Fixtures.anObjective;
import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.Optional;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.Cycle;
import org.headway.okr.domain.Level;
import org.headway.okr.service.Desk;
import org.headway.okr.service.Reader;
import org.junit.Test;

/** What the macro browser offers. */
public class SuggestionsTest {

    private final Desk desk = new Desk();

    @Test
    public void areasOfThisSpaceComeFirst() {
        desk.permissions.mayView(BEN, Desk.SECRET);
        store(secret("Alpha"));
        store(anArea("OPS"));
        assertEquals(List.of("Area OPS", "Alpha"), areas(BEN_READS, ""));
    }

    @Test
    public void areasAreFoundByPartsOfTheirNameOrTheirSpace() {
        store(anArea("OPS"));
        store(anArea("WEB"));
        assertEquals(List.of("Area OPS"), areas(BEN_READS, " ops"));
        assertEquals(List.of("Area WEB"), areas(BEN_READS, "eng:area w"));
    }

    @Test
    public void whatMayNotBeViewedIsNeverOffered() {
        anObjective().of(secret("Alpha")).with(aKeyResult()).storedIn(desk.stores);
        for (Reader reader : new Reader[] {ANNA_READS, Reader.anonymous()}) {
            assertEquals(List.of(), areas(reader, ""));
            assertEquals(List.of(), desk.readings.suggestions().keyResults(reader, ""));
        }
    }

    @Test
    public void keyResultsAreFoundByTitleOrKeyTheNewestFirst() {
        anObjective()
                .with(aKeyResult().titled("Orders per day"), aKeyResult().titled("Late orders"))
                .storedIn(desk.stores);
        assertEquals(List.of("ENG-KR2", "ENG-KR1"), keyResults("ORDERS"));
        assertEquals(List.of("ENG-KR1"), keyResults("eng-kr1"));
    }

    @Test
    public void draftsAreNotOffered() {
        anObjective().draft().with(aKeyResult().titled("Orders per day")).storedIn(desk.stores);
        assertEquals(List.of(), keyResults("orders"));
    }

    @Test
    public void cyclesBeginWithTheNextOne() {
        assertEquals(
                List.of("2027 Q1", "2026 Q4", "2026 Q3"),
                desk.readings.suggestions().cycles().stream()
                        .map(Cycle::label)
                        .limit(3)
                        .toList());
    }

    private void store(Area area) {
        var unused = anObjective().of(area).storedIn(desk.stores);
    }

    private static Area secret(String name) {
        return new Area(new AreaKey("SEC"), name, Level.TEAM, Desk.SECRET, Optional.empty(), 1);
    }

    private List<String> areas(Reader reader, String text) {
        return desk.readings.suggestions().areas(reader, text, SPACE.key()).stream()
                .map(Area::name)
                .toList();
    }

    private List<String> keyResults(String text) {
        return desk.readings.suggestions().keyResults(BEN_READS, text).stream()
                .map(found -> found.keyResult().key().value())
                .toList();
    }
}
