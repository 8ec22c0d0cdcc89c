package org.headway.devhost.storage;

import javax.sql.DataSource;
import net.ttddyy.dsproxy.QueryCountHolder;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;

/** Counts the SQL statements that the plugin sends on a thread. */
public final class StatementCount {
    private static final String NAME = "plugin";

    DataSource counting(DataSource pool) {
        return ProxyDataSourceBuilder.create(NAME, pool).countQuery().build();
    }

    public void reset() {
        QueryCountHolder.clear();
    }

    public long onThisThread() {
        return QueryCountHolder.getGrandTotal().getTotal();
    }
}
