package org.headway.okr.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.headway.okr.testing.TestDatabase;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Server time of the table and of its floor, over rows and over the length of the log. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class TableBench {

    @Param({"POSTGRESQL"})
    public TestDatabase database;

    /** Key results and check-ins. */
    @Param({"10/0", "100/0", "500/0", "500/1000", "500/100000"})
    public String size;

    private Page page;
    private Floor floor;

    @Setup
    public void load() throws SQLException, IOException {
        String[] counts = size.split("/");
        Company company = new Company(database, Integer.parseInt(counts[0]), Integer.parseInt(counts[1]));
        page = new Page(company.stores);
        floor = new Floor(company.source);
    }

    @Benchmark
    public String table() {
        return page.html();
    }

    @Benchmark
    public String floor() throws SQLException {
        return floor.html();
    }
}
