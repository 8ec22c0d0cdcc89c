package com.atlassian.util.profiling;

/** Stands in for atlassian-profiling, which Active Objects 6 calls and Maven Central does not have: measures nothing. */
public final class Metrics {

    private Metrics() {}

    public static Builder metric(String name) {
        return new Builder();
    }

    public static final class Builder {

        public Builder tag(String key, String value) {
            return this;
        }

        public Builder withAnalytics() {
            return this;
        }

        public Builder invokerPluginKey(String pluginKey) {
            return this;
        }

        public Ticker startTimer() {
            return () -> {};
        }
    }
}
