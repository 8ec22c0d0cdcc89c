package org.headway.okr.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import javax.sql.DataSource;
import org.headway.okr.service.store.AreaArchive;
import org.headway.okr.testing.FixedPeople;
import org.headway.okr.testing.Stores;
import org.headway.okr.testing.TestActiveObjects;
import org.headway.okr.testing.TestDatabase;

/** Opens the real stores on a database, for tests of any package. */
public final class AoStores {

    private AoStores() {}

    @SuppressWarnings("unchecked")
    public static Stores on(TestDatabase database, DataSource source) {
        return on(new TestActiveObjects(database, source, AoStatus.TABLES.toArray(Class[]::new)));
    }

    /** Stores with what exports and imports areas out of them. */
    public record Archived(Stores stores, AreaArchive archive) {}

    @SuppressWarnings("unchecked")
    public static Archived archived(TestDatabase database, DataSource source) {
        ActiveObjects ao = new TestActiveObjects(database, source, AoStatus.TABLES.toArray(Class[]::new));
        AoTables tables = new AoTables(ao);
        return new Archived(
                on(ao), new AoAreaArchive(new AoTransactions(ao), tables, new AoPeople(tables, new FixedPeople())));
    }

    static Stores on(ActiveObjects ao) {
        AoTransactions transactions = new AoTransactions(ao);
        AoTables tables = new AoTables(ao);
        AoPeople people = new AoPeople(tables, new FixedPeople());
        AoRevisions revisions = new AoRevisions(tables, people);
        return new Stores(
                transactions,
                new AoAreaStore(transactions, tables, people, revisions),
                new AoObjectiveStore(transactions, tables, people, revisions),
                new AoKeyResultStore(transactions, tables, people, revisions),
                new AoCheckInStore(transactions, tables, people),
                new AoActionStore(transactions, tables, people, revisions),
                new AoMirrorStore(transactions, tables),
                new AoPullStore(transactions, tables, people, revisions),
                new AoJustDoItStore(transactions, tables, people, revisions),
                new AoHealthMetricStore(transactions, tables, people, revisions),
                new AoDefinitionStore(tables, people),
                new AoParametersStore(transactions, tables, people, revisions),
                new AoCloseUpStore(tables, people),
                new AoScoreStore(transactions, tables, revisions),
                new AoContinuationStore(transactions, tables),
                new AoSharingStore(transactions, tables, revisions),
                new AoNoteStore(transactions, tables, people, revisions),
                new AoCoachStore(transactions, people),
                new AoReceipts(tables, revisions));
    }
}
