package org.headway.okr.rest.archive;

import static org.headway.okr.testing.Fixtures.ANNA_NOW;
import static org.headway.okr.testing.Fixtures.anArea;
import static org.headway.okr.testing.Fixtures.anObjective;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.Optional;
import java.util.UUID;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.ObjectiveKey;
import org.headway.okr.service.InvalidInput;
import org.junit.Test;

/** What a file says of objectives of other areas. */
public class AlignedFileTest {

    private static final AreaKey ENG = new AreaKey("ENG");

    private final ExportedArea here = new ExportedArea();
    private final ExportedArea there = new ExportedArea();

    @Test
    public void whatIsThereStays() {
        String file = aligned("COMP", "");
        var above = anObjective().of(anArea("COMP")).storedIn(there.stores);
        assertEquals(ENG, there.imported(file));
        assertEquals(Optional.of(above.objective().key()), alignedTo(there));
        assertEquals(file, there.exported(ENG));
    }

    @Test
    public void whatIsNotThereIsLeftOut() {
        assertEquals(ENG, there.imported(aligned("COMP", "")));
        assertEquals(Optional.empty(), alignedTo(there));
        assertFalse(there.exported(ENG).contains("alignedTo"));
    }

    @Test
    public void whatIsGoneSinceIsNotTold() {
        assertTrue(aligned("COMP", "").contains("\"alignedTo\":\"COMP-O1\""));
        Objective above =
                here.stores.objectives().find(new ObjectiveKey("COMP-O1")).orElseThrow();
        here.stores.objectives().remove(above, ANNA_NOW);
        assertFalse(here.exported(ENG).contains("alignedTo"));
    }

    @Test
    public void theAreaAboveMayHaveAnotherKey() {
        String file = aligned("COMP", ",\"parent\":\"COMP\"");
        var above = anObjective().of(anArea("CO2")).storedIn(there.stores);
        AreaKey imported = there.imported(UUID.randomUUID(), file, ",\"parent\":\"CO2\"");
        assertEquals(ENG, imported);
        assertEquals(Optional.of(above.objective().key()), alignedTo(there));
    }

    @Test
    public void aFileOfItsOwnAreaAboveIsRefused() {
        String file = aligned("COMP", "");
        for (String wrong : new String[] {"ENG-O1", "ENG-O2", "COMP-KR1", "<script>", "COMP-O1:end"}) {
            InvalidInput refusal =
                    assertThrows(wrong, InvalidInput.class, () -> there.imported(file.replace("COMP-O1", wrong)));
            assertTrue(refusal.field(), refusal.field().endsWith("alignedTo"));
        }
    }

    @Test
    public void aFileFromBeforeThereWasTheFieldIsImported() {
        String file = aligned("COMP", "").replace("\"alignedTo\":\"COMP-O1\",", "");
        assertEquals(ENG, there.imported(file));
        assertEquals(file, there.exported(ENG));
    }

    private static Optional<ObjectiveKey> alignedTo(ExportedArea of) {
        return of.stores
                .objectives()
                .find(ENG.objective(1))
                .orElseThrow()
                .definition()
                .alignedTo();
    }

    private String aligned(String above, String parent) {
        Area area = anArea("ENG");
        ObjectiveKey key = anObjective()
                .of(anArea(above))
                .storedIn(here.stores)
                .objective()
                .key();
        Objective made = anObjective().of(area).storedIn(here.stores).objective();
        var unused =
                here.stores.objectives().change(made.saying(made.definition().below(Optional.of(key))), ANNA_NOW);
        return here.exported(ENG).replace("\"level\":\"TEAM\"", "\"level\":\"TEAM\"" + parent);
    }
}
