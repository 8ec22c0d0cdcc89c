package org.headway.okr.testing;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;

/** Counts the SQL statements that reach a database. */
public final class CountedStatements {

    private final AtomicInteger count = new AtomicInteger();

    public DataSource around(DataSource source) {
        return ProxyDataSourceBuilder.create(source)
                .afterQuery((execution, queries) -> count.addAndGet(queries.size()))
                .build();
    }

    /** How many statements some work takes. */
    public int of(Supplier<?> work) {
        int before = count.get();
        work.get();
        return count.get() - before;
    }
}
