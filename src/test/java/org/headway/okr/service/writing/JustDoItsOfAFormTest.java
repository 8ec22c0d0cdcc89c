package org.headway.okr.service.writing;

import static org.headway.okr.service.Desk.ANNA_READS;
import static org.headway.okr.testing.Fixtures.SPACE;
import static org.headway.okr.testing.Fixtures.aKeyResult;
import static org.headway.okr.testing.Fixtures.anObjective;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.WriteId;
import org.headway.okr.domain.beside.Checklist;
import org.headway.okr.domain.beside.JustDoIt;
import org.headway.okr.service.Desk;
import org.headway.okr.service.InvalidInput;
import org.headway.okr.service.beside.JustDoItLine;
import org.headway.okr.service.beside.JustDoItText;
import org.headway.okr.testing.ObjectiveFixture.Made;
import org.junit.Test;

/** Lines of a form that become just-do-its: they are stored with its objective, or not at all. */
public class JustDoItsOfAFormTest {

    private final Desk desk = new Desk();
    private final JustDoItLine blog =
            new JustDoItLine(UUID.randomUUID(), new JustDoItText("Launch the new blog", "ben"));

    private static NewObjective fresh(WriteId id, JustDoItLine... lines) {
        return new NewObjective(
                Optional.of(id),
                SPACE.key(),
                "Checkout",
                "",
                new ObjectiveText("Nobody waits", "", "", ""),
                List.of(),
                true,
                false,
                Set.of(),
                List.of(lines));
    }

    private static ObjectiveEdit edit(Made made, JustDoItLine... lines) {
        KeyResult gone = made.keyResult();
        return new ObjectiveEdit(
                1,
                new ObjectiveText(made.objective().title(), "", "", ""),
                List.of(),
                List.of(new ObjectiveEdit.Dropped(gone.key(), gone.version(), "")),
                List.of(),
                false,
                false,
                Set.of(),
                List.of(lines));
    }

    private List<JustDoIt> of(Objective objective) {
        return desk.stores.justDoIts().of(Checklist.of(objective));
    }

    @Test
    public void ofANewObjectiveComeWithIt() {
        WriteId id = new WriteId(UUID.randomUUID());
        Objective made = desk.newObjectives.write(ANNA_READS, fresh(id, blog));
        assertEquals(made, desk.newObjectives.write(ANNA_READS, fresh(id, blog)));
        assertEquals(1, of(made).size());
        assertEquals("Launch the new blog", of(made).get(0).title());
        assertEquals("ben", of(made).get(0).owner().orElseThrow().userName());
    }

    @Test
    public void takeThePlaceOfAKeyResultThatWasThere() {
        Made made = anObjective().draft().with(aKeyResult()).storedIn(desk.stores);
        Objective changed = desk.whole.change(ANNA_READS, made.objective().key(), edit(made, blog));
        assertEquals(List.of(), desk.stores.keyResults().page(changed.key(), Optional.empty(), 9));
        assertEquals(1, of(changed).size());
    }

    @Test
    public void areRefusedByTheirLineAndNothingIsStored() {
        Made made = anObjective().draft().with(aKeyResult()).storedIn(desk.stores);
        JustDoItLine empty = new JustDoItLine(UUID.randomUUID(), new JustDoItText(" ", ""));
        InvalidInput refused = assertThrows(
                InvalidInput.class,
                () -> desk.whole.change(ANNA_READS, made.objective().key(), edit(made, blog, empty)));
        assertEquals("justDoIts.1.title", refused.field());
        assertEquals(List.of(), of(made.objective()));
        assertEquals(
                1,
                desk.stores
                        .keyResults()
                        .page(made.objective().key(), Optional.empty(), 9)
                        .size());
    }
}
