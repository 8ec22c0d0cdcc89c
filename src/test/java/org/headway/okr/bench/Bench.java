package org.headway.okr.bench;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs {@link TableBench} and prints one line per size: the table, the floor, and how many times the floor it is. */
public final class Bench {

    private Bench() {}

    public static void main(String[] arguments) throws RunnerException {
        OptionsBuilder options = new OptionsBuilder();
        options.include(TableBench.class.getSimpleName()).verbosity(VerboseMode.SILENT);
        if (arguments.length > 0) {
            options.param("database", arguments);
        }
        print(new Runner(options.build()).run());
    }

    private static void print(Collection<RunResult> results) {
        Map<String, Map<String, Double>> rows = new LinkedHashMap<>();
        for (RunResult result : results) {
            String row = String.format(
                    "%-10s %s",
                    result.getParams().getParam("database"), result.getParams().getParam("size"));
            rows.computeIfAbsent(row, name -> new LinkedHashMap<>())
                    .put(
                            result.getPrimaryResult().getLabel(),
                            result.getPrimaryResult().getScore());
        }
        System.out.printf("%-32s %12s %12s %8s%n", "database, key results/check-ins", "table ms", "floor ms", "times");
        rows.forEach((row, times) -> System.out.printf(
                "%-32s %12.2f %12.2f %8.1f%n",
                row, times.get("table") / 1000, times.get("floor") / 1000, times.get("table") / times.get("floor")));
    }
}
