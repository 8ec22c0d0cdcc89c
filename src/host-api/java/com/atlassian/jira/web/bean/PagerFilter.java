package com.atlassian.jira.web.bean;

/** Signature only. Source: docs.atlassian.com/software/jira/docs/api/11.0.0 */
public class PagerFilter<T> {
    private final int max;

    public PagerFilter(int max) {
        this.max = max;
    }

    public int getMax() {
        return max;
    }
}
