package org.headway.okr.rest.archive;

import static org.headway.okr.testing.Fixtures.ANNA_NOW;
import static org.headway.okr.testing.Fixtures.aKeyResult;
import static org.headway.okr.testing.Fixtures.anObjective;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.headway.okr.domain.close.Outcome;
import org.headway.okr.domain.close.Score;
import org.headway.okr.domain.close.Scoring;
import org.headway.okr.testing.ObjectiveFixture.Made;
import org.junit.Test;

/** Files from before versions of scores said what was said. */
public class OlderFileTest {

    private final ExportedArea here = new ExportedArea();
    private final ExportedArea there = new ExportedArea();

    @Test
    public void areTakenAsTheyAreAndTheirScoresCountAsTheyStand() {
        Made made = anObjective().with(aKeyResult()).storedIn(here.stores);
        Optional<Score> half = Optional.of(new Score(new BigDecimal("0.5")));
        Scoring said = here.stores
                .scores()
                .put(
                        made.objective().decision(),
                        new Scoring(made.keyResult().key(), half, "Late", "Ask earlier", Outcome.DONE, 0),
                        ANNA_NOW);
        String file = here.exported(made.objective().key().area());
        String older = file.replaceFirst(
                "(\"of\":\"ENG-KR1:score\",[^}]*),\"score\":\"0.5\",\"lesson\":\"Ask earlier\",\"outcome\":\"DONE\"",
                "$1");
        assertNotEquals(file, older);
        assertEquals(older, there.exported(there.imported(older)));
        assertEquals(
                List.of(said), there.stores.scores().before(ANNA_NOW.at().plusMillis(1), List.of(said.keyResult())));
    }
}
