package org.headway.okr.bench;

import static org.headway.okr.testing.Fixtures.ANNA;
import static org.headway.okr.testing.Fixtures.BEN;
import static org.headway.okr.testing.Fixtures.Q4;
import static org.headway.okr.testing.Fixtures.aCheckIn;
import static org.headway.okr.testing.Fixtures.aKeyResult;
import static org.headway.okr.testing.Fixtures.anObjective;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.storage.AoStores;
import org.headway.okr.testing.KeyResultFixture;
import org.headway.okr.testing.ObjectiveFixture;
import org.headway.okr.testing.Stores;
import org.headway.okr.testing.TestActiveObjects;
import org.headway.okr.testing.TestDatabase;

/** One area with so many key results, three to an objective, and so many check-ins behind them. */
final class Company {

    private static final int PER_OBJECTIVE = 3;
    private static final String LOG = "\"" + TestActiveObjects.PREFIX + "CHECK_IN\"";

    final DataSource source;
    final Stores stores;

    Company(TestDatabase database, int keyResults, int checkIns) throws SQLException {
        source = TestDatabase.pool(database.newUrl(), 4);
        stores = AoStores.on(database, source);
        KeyResult first = null;
        for (int made = 0; made < keyResults; made += PER_OBJECTIVE) {
            int rows = Math.min(PER_OBJECTIVE, keyResults - made);
            var stored = objective(rows, checkIns > 0).storedIn(stores);
            first = first == null ? stored.keyResult() : first;
        }
        if (checkIns > keyResults && first != null) {
            repeatTheLog(checkIns / keyResults);
        }
    }

    private static ObjectiveFixture objective(int keyResults, boolean checkedIn) {
        ObjectiveFixture objective = anObjective()
                .titled("New customers love their first week")
                .because("Two of three trial customers never see a result; renewal talks start in January")
                .sponsoredBy(ANNA)
                .in(Q4);
        for (int i = 0; i < keyResults; i++) {
            objective.with(keyResult(checkedIn));
        }
        return objective;
    }

    private static KeyResultFixture keyResult(boolean checkedIn) {
        KeyResultFixture keyResult = aKeyResult()
                .titled("Raise the share of new customers who finish set-up within one day from 45 % to 70 %")
                .from(45)
                .to(70)
                .in("%")
                .championedBy(BEN);
        return checkedIn ? keyResult.with(aCheckIn().at("58")) : keyResult;
    }

    /** Writes each entry of the log many times over, past Active Objects: rendering must not notice. */
    private void repeatTheLog(int times) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            String series = connection.getMetaData().getDatabaseProductName().equals("H2")
                    ? "SYSTEM_RANGE(2, " + times + ") N(I)"
                    : "GENERATE_SERIES(2, " + times + ") N(I)";
            statement.execute("INSERT INTO " + LOG + " (\"CLIENT_ID\", \"SLOT\", \"KEY_RESULT_KEY\", \"PLACE\","
                    + " \"DAY_TOLD\", \"RECORDED_AT\", \"AUTHOR_ID\", \"SOURCE\", \"CURRENT_VALUE\", \"CONFIDENCE\")"
                    + " SELECT CONCAT(\"CLIENT_ID\", '-', N.I), CONCAT(\"SLOT\", '-', N.I), \"KEY_RESULT_KEY\", N.I,"
                    + " \"DAY_TOLD\", \"RECORDED_AT\", \"AUTHOR_ID\", \"SOURCE\", \"CURRENT_VALUE\", \"CONFIDENCE\""
                    + " FROM " + LOG + ", " + series);
            if (!connection.getMetaData().getDatabaseProductName().equals("H2")) {
                statement.execute("ANALYZE");
            }
        }
    }
}
