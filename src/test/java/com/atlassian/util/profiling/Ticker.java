package com.atlassian.util.profiling;

/** Stands in for atlassian-profiling: see {@link Metrics}. */
public interface Ticker extends AutoCloseable {

    @Override
    void close();
}
