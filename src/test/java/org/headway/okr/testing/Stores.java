package org.headway.okr.testing;

import org.headway.okr.service.Transactions;
import org.headway.okr.service.store.ActionStore;
import org.headway.okr.service.store.AreaStore;
import org.headway.okr.service.store.CheckInStore;
import org.headway.okr.service.store.CloseUpStore;
import org.headway.okr.service.store.CoachStore;
import org.headway.okr.service.store.ContinuationStore;
import org.headway.okr.service.store.DefinitionStore;
import org.headway.okr.service.store.HealthMetricStore;
import org.headway.okr.service.store.JustDoItStore;
import org.headway.okr.service.store.KeyResultStore;
import org.headway.okr.service.store.MirrorStore;
import org.headway.okr.service.store.NoteStore;
import org.headway.okr.service.store.ObjectiveStore;
import org.headway.okr.service.store.ParametersStore;
import org.headway.okr.service.store.PullStore;
import org.headway.okr.service.store.Receipts;
import org.headway.okr.service.store.ScoreStore;
import org.headway.okr.service.store.SharingStore;

/** All that is kept, in one place. */
public record Stores(
        Transactions transactions,
        AreaStore areas,
        ObjectiveStore objectives,
        KeyResultStore keyResults,
        CheckInStore checkIns,
        ActionStore actions,
        MirrorStore mirror,
        PullStore pull,
        JustDoItStore justDoIts,
        HealthMetricStore metrics,
        DefinitionStore definitions,
        ParametersStore parameters,
        CloseUpStore closeUps,
        ScoreStore scores,
        ContinuationStore continuations,
        SharingStore sharings,
        NoteStore notes,
        CoachStore coaching,
        Receipts receipts) {

    /** Stores that forget everything with the test: for tests of what stands above them. */
    public static Stores inMemory() {
        InMemoryDefinitionStore definitions = new InMemoryDefinitionStore();
        InMemoryAreaStore areas = new InMemoryAreaStore(definitions);
        InMemoryKeyResultStore keyResults = new InMemoryKeyResultStore(definitions);
        InMemoryObjectiveStore objectives = new InMemoryObjectiveStore(keyResults, definitions);
        InMemoryCheckInStore checkIns = new InMemoryCheckInStore(keyResults);
        return new Stores(
                new InMemoryTransactions(),
                areas,
                objectives,
                keyResults,
                checkIns,
                new InMemoryActionStore(),
                new InMemoryMirrorStore(),
                new InMemoryPullStore(),
                new InMemoryJustDoItStore(),
                new InMemoryHealthMetricStore(),
                definitions,
                new InMemoryParametersStore(),
                new InMemoryCloseUpStore(areas, objectives, keyResults, checkIns, definitions),
                new InMemoryScoreStore(areas),
                new InMemoryContinuationStore(),
                new InMemorySharingStore(),
                new InMemoryNoteStore(),
                new InMemoryCoachStore(),
                new InMemoryReceipts());
    }
}
