package org.headway.okr.service.programme;

import static org.headway.okr.service.Desk.ANNA_READS;
import static org.headway.okr.service.Desk.BEN_READS;
import static org.headway.okr.testing.Fixtures.ANNA_NOW;
import static org.headway.okr.testing.Fixtures.Q4;
import static org.headway.okr.testing.Fixtures.SPACE;
import static org.headway.okr.testing.Fixtures.aKeyResult;
import static org.headway.okr.testing.Fixtures.anArea;
import static org.headway.okr.testing.Fixtures.anObjective;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.headway.okr.domain.Ambition;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.Container;
import org.headway.okr.domain.Cycle;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.Level;
import org.headway.okr.domain.Measure;
import org.headway.okr.domain.programme.Choices;
import org.headway.okr.domain.programme.ParametersDecision;
import org.headway.okr.domain.programme.Scope;
import org.headway.okr.domain.programme.Setting;
import org.headway.okr.domain.table.OkrTable;
import org.headway.okr.service.Desk;
import org.headway.okr.service.InvalidInput;
import org.headway.okr.service.area.AreaText;
import org.headway.okr.service.table.TableFilter;
import org.headway.okr.service.table.TableQuestion;
import org.headway.okr.service.writing.KeyResultText;
import org.headway.okr.service.writing.ObjectiveText;
import org.headway.okr.testing.Fixtures;
import org.junit.Test;

/** What was agreed is what happens. */
public class AgreedRulesTest {

    private static final Scope ENG = Scope.of(new AreaKey("ENG"));

    private final Desk desk = new Desk();

    private void agree(Scope scope, Map<Setting, String> choices) {
        int version = desk.stores.parameters().versions(scope).size() + 1;
        desk.stores
                .parameters()
                .decide(
                        new ParametersDecision(
                                scope,
                                version,
                                new Choices(choices),
                                "",
                                Optional.empty(),
                                List.of(),
                                Optional.of(Fixtures.ANNA),
                                Optional.of(Fixtures.NOW)),
                        ANNA_NOW);
    }

    private static KeyResultText text(Measure measure) {
        return new KeyResultText("Done", measure, BigDecimal.ONE, "", Optional.empty(), "");
    }

    @Test
    public void theFormAcceptsTheRunningCycleOfATableAfterItsLengthChanged() {
        org.headway.okr.testing.Fixtures.anObjective().storedIn(desk.stores);
        agree(ENG, Map.of(Setting.CYCLE_MONTHS, "6"));
        assertEquals(
                "2026 Q4",
                desk.forms
                        .empty(Desk.ANNA_READS, org.headway.okr.testing.Fixtures.SPACE.key(), "Area ENG", "2026 Q4")
                        .cycles()
                        .get(0)
                        .label());
    }

    @Test
    public void cyclesAreCountedAsTheAreaAgreed() {
        desk.stores.areas().add(anArea("ENG"), ANNA_NOW);
        agree(ENG, Map.of(Setting.CYCLE_MONTHS, "6"));
        var made = desk.objectives.add(ANNA_READS, new AreaKey("ENG"), "", new ObjectiveText("A", "", "", ""));
        assertEquals("2026 H2", made.decision().cycle().label());
        OkrTable table = desk.queries.table(BEN_READS, Desk.wholeSpace());
        assertEquals("2026 H2", table.sections().get(0).cycle().label());
        assertEquals("2026 H2", table.home().cycle().label());
    }

    @Test
    public void aYearThatBeginsInAprilIsInItsLastQuarterInFebruary() {
        Desk february = new Desk(Instant.parse("2027-02-15T09:00:00Z"), desk.stores);
        desk.stores.areas().add(anArea("ENG"), ANNA_NOW);
        agree(Scope.instance(), Map.of(Setting.FIRST_MONTH, "4"));
        var made = february.objectives.add(ANNA_READS, new AreaKey("ENG"), "", new ObjectiveText("A", "", "", ""));
        Cycle ended = new Cycle("FY2027 Q4", LocalDate.parse("2027-01-01"), LocalDate.parse("2027-03-31"));
        assertEquals(ended, made.decision().cycle());
        for (String word : List.of("", "FY2027 Q4", "fy2027-q4")) {
            assertEquals(ended, shown(february, word));
        }
        assertEquals("FY2027 Q3", shown(february, "Previous").label());
        assertEquals("FY2028 Q1", shown(february, "Next").label());
        assertThrows(InvalidInput.class, () -> february.queries.table(BEN_READS, question("2027 Q5")));
    }

    private static Cycle shown(Desk desk, String word) {
        OkrTable table = desk.queries.table(BEN_READS, question(word));
        return table.sections().stream()
                .findFirst()
                .map(OkrTable.Section::cycle)
                .orElseGet(() -> table.home().cycle());
    }

    @Test
    public void aCycleThatHasBegunKeepsItsNameAndIsFinishedFirst() {
        var written = anObjective().in(Q4).storedIn(desk.stores).objective();
        agree(Scope.of(written.area()), Map.of(Setting.CYCLE_MONTHS, "6"));
        for (String word : List.of("", "2026 Q4")) {
            OkrTable table = desk.queries.table(BEN_READS, question(word));
            assertEquals(Q4, table.sections().get(0).cycle());
            assertEquals(Q4, table.home().cycle());
        }
        var next = desk.objectives.add(ANNA_READS, written.area(), "", new ObjectiveText("B", "", "", ""));
        assertEquals(Q4, next.decision().cycle());
    }

    @Test
    public void areasOfOneTableHaveTheirOwnRhythm() {
        desk.stores.areas().add(anArea("HALF"), ANNA_NOW);
        agree(Scope.of(new AreaKey("HALF")), Map.of(Setting.CYCLE_MONTHS, "6"));
        var unused = desk.objectives.add(ANNA_READS, new AreaKey("HALF"), "", new ObjectiveText("A", "", "", ""));
        anObjective().in(Q4).storedIn(desk.stores);
        List<String> shown = desk.queries.table(BEN_READS, Desk.wholeSpace()).sections().stream()
                .map(section -> section.cycle().label())
                .toList();
        assertEquals(List.of("2026 H2", "2026 Q4"), shown);
        assertEquals(
                1, desk.queries.table(BEN_READS, question("2026 H2")).sections().size());
        assertThrows(InvalidInput.class, () -> desk.queries.table(BEN_READS, question("2026 H3")));
    }

    private static TableQuestion question(String cycle) {
        return new TableQuestion(Optional.of(SPACE.key()), "", cycle, TableFilter.none());
    }

    @Test
    public void noMilestoneIsTakenWhereNoneAreAgreedAndOneThatIsThereStays() {
        KeyResult old = anObjective()
                .with(aKeyResult().measuredBy(new Measure.Milestone()))
                .storedIn(desk.stores)
                .keyResult();
        agree(Scope.of(old.key().area()), Map.of(Setting.MILESTONES, "NO"));
        InvalidInput refusal = assertThrows(
                InvalidInput.class,
                () -> desk.keyResults.add(ANNA_READS, old.objective(), text(new Measure.Milestone())));
        assertEquals("okr.error.milestones-off", refusal.messageKey());
        assertEquals("measure", refusal.field());
        assertEquals(
                2,
                desk.keyResults
                        .change(ANNA_READS, old.key(), 1, text(new Measure.Milestone()))
                        .version());
    }

    @Test
    public void aNewKeyResultHasTheAmbitionThatIsAgreed() {
        var objective = anObjective().storedIn(desk.stores).objective();
        agree(Scope.instance(), Map.of(Setting.AMBITION, "STRETCH"));
        KeyResult made = desk.keyResults.add(ANNA_READS, objective.key(), text(new Measure.Milestone()));
        assertEquals(Ambition.STRETCH, made.definition().ambition());
    }

    @Test
    public void aCycleClosesWithoutScoresWhereNoneAreAgreed() {
        KeyResult row =
                anObjective().in(Q4).with(aKeyResult()).storedIn(desk.stores).keyResult();
        Desk january = new Desk(Instant.parse("2027-01-03T09:00:00Z"), desk.stores);
        AreaKey area = row.key().area();
        InvalidInput refusal =
                assertThrows(InvalidInput.class, () -> january.ends.closing().close(ANNA_READS, area, Q4.label()));
        assertEquals("okr.error.not-scored", refusal.messageKey());
        agree(Scope.of(area), Map.of(Setting.SCORE, "OFF"));
        assertTrue(january.ends.closing().close(ANNA_READS, area, Q4.label()).isClosed());
    }

    @Test
    public void aLevelThatIsOffIsRefusedAndATeamThatStartsGetsOneThatIsOn() {
        agree(Scope.instance(), Map.of(Setting.LEVELS, "COMPANY UNIT"));
        AreaText team = new AreaText("Checkout", Level.TEAM, Optional.empty());
        assertThrows(InvalidInput.class, () -> desk.areas.add(ANNA_READS, SPACE.key(), team));
        assertEquals(Level.UNIT, desk.areas.named(SPACE, team, Fixtures.ANNA).level());
    }

    @Test
    public void aPersonalSpaceHasOkrsOnlyWhereIndividualsDo() {
        Container own = new Container(Container.Type.SPACE, "7", "~anna");
        desk.permissions.mayEdit(Fixtures.ANNA, own);
        AreaText team = new AreaText("Anna", Level.TEAM, Optional.empty());
        assertThrows(InvalidInput.class, () -> desk.areas.named(own, team, Fixtures.ANNA));
        agree(Scope.instance(), Map.of(Setting.LEVELS, "TEAM INDIVIDUAL"));
        assertEquals(
                Level.INDIVIDUAL, desk.areas.named(own, team, Fixtures.ANNA).level());
    }
}
