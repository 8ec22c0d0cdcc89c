package org.headway.okr.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import javax.sql.DataSource;
import org.headway.okr.service.store.AreaRegisterStore;
import org.headway.okr.service.store.AuditStore;
import org.headway.okr.service.store.ResponsibilityStore;
import org.headway.okr.testing.FixedPeople;
import org.headway.okr.testing.Stores;
import org.headway.okr.testing.TestActiveObjects;
import org.headway.okr.testing.TestDatabase;

/** The real stores of administrators beside all others, for tests of any package. */
public record AoAdministration(
        Stores stores, AreaRegisterStore register, AuditStore audit, ResponsibilityStore responsibilities) {

    @SuppressWarnings("unchecked")
    public static AoAdministration on(TestDatabase database, DataSource source) {
        return on(new TestActiveObjects(database, source, AoStatus.TABLES.toArray(Class[]::new)));
    }

    static AoAdministration on(ActiveObjects ao) {
        AoTables tables = new AoTables(ao);
        AoPeople people = new AoPeople(tables, new FixedPeople());
        return new AoAdministration(
                AoStores.on(ao),
                new AoAreaRegisterStore(new AoTransactions(ao), tables, new AoRevisions(tables, people)),
                new AoAuditStore(tables, people),
                new AoResponsibilityStore(tables));
    }
}
