package org.headway.okr.service.writing;

import static org.headway.okr.service.Desk.ANNA_READS;
import static org.headway.okr.service.Desk.BEN_READS;
import static org.headway.okr.service.Desk.SECRET;
import static org.headway.okr.testing.Fixtures.ANNA;
import static org.headway.okr.testing.Fixtures.ANNA_NOW;
import static org.headway.okr.testing.Fixtures.BEN;
import static org.headway.okr.testing.Fixtures.Q3;
import static org.headway.okr.testing.Fixtures.SPACE;
import static org.headway.okr.testing.Fixtures.anObjective;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.Container;
import org.headway.okr.domain.Level;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.ObjectiveKey;
import org.headway.okr.domain.programme.Choices;
import org.headway.okr.domain.programme.ParametersDecision;
import org.headway.okr.domain.programme.Scope;
import org.headway.okr.domain.programme.Setting;
import org.headway.okr.service.Desk;
import org.headway.okr.service.InvalidInput;
import org.headway.okr.testing.ObjectiveFixture;
import org.junit.Test;

/** An objective names one above it, which is told to those who may read both. */
public class AlignmentTest {

    private final Desk desk = new Desk();
    private final Area company = area("COMP", Level.COMPANY, SPACE, Optional.empty());
    private final Area team = area("ENG", Level.TEAM, SPACE, Optional.empty());
    private final Objective above = stored(anObjective().of(company).titled("Half of all shops"));
    private final Objective ours = stored(anObjective().of(team));

    @Test
    public void publishedObjectivesOfAHigherLevelAreOffered() {
        stored(anObjective().of(company).titled("A draft").draft());
        stored(anObjective().of(company).titled("Of an earlier cycle").in(Q3));
        stored(anObjective()
                .of(area("OPS", Level.TEAM, SPACE, Optional.empty()))
                .titled("Of a team"));
        assertEquals(List.of("Half of all shops"), offered(ours.key()));
        assertEquals(List.of(), offered(above.key()));
    }

    @Test
    public void whatLiesAboveInTheTreeIsAboveAtAnyLevel() {
        Area parent = area("GROUP", Level.TEAM, SPACE, Optional.empty());
        Area between = area("MID", Level.TEAM, SPACE, Optional.of(parent.key()));
        stored(anObjective().of(parent).titled("Of the group"));
        stored(anObjective().of(between).titled("Between"));
        Objective below = stored(anObjective().of(area("LOW", Level.TEAM, SPACE, Optional.of(between.key()))));
        assertEquals(List.of("Half of all shops", "Of the group", "Between"), offered(below.key()));
    }

    @Test
    public void aTeamThatIsNotThereYetIsOfferedTheSame() {
        Above offered = desk.forms.above(ANNA_READS, SPACE.key(), "Nobody knows it", "");
        assertEquals(1, offered.places().size());
    }

    @Test
    public void whatMayNotBeReadIsNotOfferedAndLooksLikeNothing() {
        Objective secret = stored(anObjective().of(area("SECR", Level.COMPANY, SECRET, Optional.empty())));
        assertEquals(List.of("Half of all shops"), offered(ours.key()));
        for (String wrong : List.of(secret.key().value(), "NONE-O1", "ENG-KR1", "x", "<script>", ours.area() + "-O9")) {
            assertEquals(wrong, "okr.error.not-above", refused(wrong).messageKey());
        }
    }

    @Test
    public void whoAgreedOnNoneIsOfferedNothing() {
        ParametersDecision none = new ParametersDecision(
                Scope.of(team.key()),
                1,
                new Choices(Map.of(Setting.ALIGNMENT, "NONE")),
                "",
                Optional.empty(),
                List.of(),
                Optional.of(ANNA),
                Optional.of(ANNA_NOW.at()));
        desk.stores.parameters().decide(none, ANNA_NOW);
        assertEquals(List.of(), offered(ours.key()));
        assertEquals("okr.error.not-above", refused(above.key().value()).messageKey());
    }

    @Test
    public void itIsWrittenChangedAndTakenAway() {
        assertEquals(Optional.of(above.key()), aligned(above.key().value()));
        assertEquals(Map.of(above.key(), "Half of all shops"), titles());
        assertEquals(
                Optional.of(above.key()),
                desk.objectives
                        .change(ANNA_READS, ours.key(), version(), new ObjectiveText("Other", "", "", ""))
                        .definition()
                        .alignedTo());
        assertEquals(Optional.empty(), aligned(" "));
    }

    @Test
    public void whoMayNotReadItTakesNothingAway() {
        desk.permissions.mayView(ANNA, SECRET);
        Objective secret = stored(anObjective().of(area("SECR", Level.COMPANY, SECRET, Optional.empty())));
        assertEquals(Optional.of(secret.key()), aligned(secret.key().value()));
        desk.permissions.mayEdit(BEN, SPACE);
        Objective changed = desk.objectives.change(
                BEN_READS, ours.key(), version(), new ObjectiveText("Other", "", "", "", Optional.of("")));
        assertEquals(Optional.of(secret.key()), changed.definition().alignedTo());
        assertEquals(Optional.empty(), desk.forms.above(BEN_READS, ours.key()).chosen());
        InvalidInput guessed = assertThrows(
                InvalidInput.class,
                () -> desk.objectives.change(
                        BEN_READS,
                        ours.key(),
                        version(),
                        new ObjectiveText(
                                "Other", "", "", "", Optional.of(secret.key().value()))));
        assertEquals("okr.error.not-above", guessed.messageKey());
    }

    @Test
    public void itIsNeverItselfAndNeverWhatLiesBelow() {
        assertEquals("okr.error.aligned-to-itself", refused(ours.key().value()).messageKey());
        assertEquals(Optional.of(above.key()), aligned(above.key().value()));
        Area turned = new Area(company.key(), company.name(), Level.TEAM, SPACE, Optional.of(team.key()), 1);
        var unused = desk.stores.areas().change(turned, ANNA_NOW);
        InvalidInput refusal = assertThrows(
                InvalidInput.class,
                () -> desk.objectives.change(
                        ANNA_READS,
                        above.key(),
                        1,
                        new ObjectiveText(
                                "Other", "", "", "", Optional.of(ours.key().value()))));
        assertEquals("okr.error.aligned-below", refusal.messageKey());
        assertEquals("alignedTo", refusal.field());
    }

    private Optional<ObjectiveKey> aligned(String key) {
        return desk.objectives
                .change(ANNA_READS, ours.key(), version(), new ObjectiveText("Ours", "", "", "", Optional.of(key)))
                .definition()
                .alignedTo();
    }

    private InvalidInput refused(String key) {
        InvalidInput refusal = assertThrows(key, InvalidInput.class, () -> aligned(key));
        assertEquals("alignedTo", refusal.field());
        return refusal;
    }

    private Map<ObjectiveKey, String> titles() {
        return desk.stores.objectives().titles(List.of(above.key()));
    }

    private int version() {
        return desk.stores.objectives().find(ours.key()).orElseThrow().version();
    }

    private List<String> offered(ObjectiveKey key) {
        return desk.forms.above(ANNA_READS, key).places().stream()
                .flatMap(place -> place.choices().stream())
                .map(choice -> choice.title())
                .toList();
    }

    private Area area(String key, Level level, Container container, Optional<AreaKey> parent) {
        Area area = new Area(new AreaKey(key), "Area " + key, level, container, parent, 1);
        desk.stores.areas().add(area, ANNA_NOW);
        return area;
    }

    private Objective stored(ObjectiveFixture some) {
        return some.storedIn(desk.stores).objective();
    }
}
