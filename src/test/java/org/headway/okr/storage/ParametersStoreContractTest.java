package org.headway.okr.storage;

import static org.headway.okr.testing.Fixtures.ANNA;
import static org.headway.okr.testing.Fixtures.ANNA_NOW;
import static org.headway.okr.testing.Fixtures.BEN;
import static org.headway.okr.testing.Fixtures.NOW;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.programme.Choices;
import org.headway.okr.domain.programme.ParametersDecision;
import org.headway.okr.domain.programme.Scope;
import org.headway.okr.domain.programme.Setting;
import org.headway.okr.service.ConcurrentWrite;
import org.headway.okr.service.store.ParametersStore;
import org.headway.okr.testing.Backend;
import org.junit.Test;

public class ParametersStoreContractTest extends StoreContract {

    private static final Scope ENG = Scope.of(new AreaKey("ENG"));
    private static final Choices WEEKLY = new Choices(Map.of(Setting.CHECK_INS, "WEEKLY"));
    private static final Choices LEVELS_AND_COACH =
            new Choices(Map.of(Setting.LEVELS, "COMPANY TEAM", Setting.COACH, "OFF"));

    private final ParametersStore parameters = stores.parameters();

    public ParametersStoreContractTest(Backend backend) {
        super(backend);
    }

    @Test
    public void aDecisionIsReadAsItWasMade() {
        ParametersDecision made = new ParametersDecision(
                ENG,
                1,
                LEVELS_AND_COACH,
                "🎨".repeat(ParametersDecision.WHY_LIMIT),
                Optional.of(BEN),
                List.of(BEN, ANNA),
                Optional.of(ANNA),
                Optional.of(NOW));
        parameters.decide(made, ANNA_NOW);
        assertEquals(List.of(made), parameters.inForce(List.of(ENG)));
    }

    @Test
    public void whereNobodyDecidedNothingIsDecided() {
        assertEquals(List.of(ParametersDecision.nobodys(ENG)), parameters.inForce(List.of(ENG)));
        assertEquals(Map.of(), parameters.choices(List.of(ENG, Scope.instance())));
        assertEquals(List.of(), parameters.versions(ENG));
    }

    @Test
    public void eachScopeHasItsOwn() {
        parameters.decide(a(Scope.instance(), 1, WEEKLY), ANNA_NOW);
        parameters.decide(a(ENG, 1, LEVELS_AND_COACH), ANNA_NOW);
        Scope other = Scope.of(new AreaKey("INSTANCE"));
        assertEquals(
                Map.of(ENG, LEVELS_AND_COACH, Scope.instance(), WEEKLY),
                parameters.choices(List.of(Scope.instance(), other, ENG)));
        assertEquals(
                List.of(a(ENG, 1, LEVELS_AND_COACH), a(Scope.instance(), 1, WEEKLY)),
                parameters.inForce(List.of(ENG, Scope.instance())));
    }

    @Test
    public void theNewestIsInForceAndTheOlderStayReadable() {
        parameters.decide(a(ENG, 1, WEEKLY), ANNA_NOW);
        parameters.decide(a(ENG, 2, Choices.none()), ANNA_NOW);
        assertEquals(Map.of(ENG, Choices.none()), parameters.choices(List.of(ENG)));
        assertEquals(List.of(a(ENG, 2, Choices.none()), a(ENG, 1, WEEKLY)), parameters.versions(ENG));
    }

    @Test
    public void ofTwoDecisionsOnOneVersionTheSecondIsRefused() {
        parameters.decide(a(ENG, 1, WEEKLY), ANNA_NOW);
        assertThrows(ConcurrentWrite.class, () -> parameters.decide(a(ENG, 1, LEVELS_AND_COACH), ANNA_NOW));
        assertEquals(Map.of(ENG, WEEKLY), parameters.choices(List.of(ENG)));
    }

    private static ParametersDecision a(Scope scope, int version, Choices choices) {
        return new ParametersDecision(
                scope, version, choices, "", Optional.empty(), List.of(), Optional.of(ANNA), Optional.of(NOW));
    }
}
