package com.atlassian.jira.issue.search;

/** Signature only. Source: docs.atlassian.com/software/jira/docs/api/11.0.0 */
public class SearchResults<T> {
    private final java.util.List<T> results;
    private final int total;

    public SearchResults(java.util.List<T> results, int total, com.atlassian.jira.web.bean.PagerFilter<?> filter) {
        this.results = results;
        this.total = total;
    }

    public java.util.List<T> getResults() {
        return results;
    }

    public int getTotal() {
        return total;
    }
}
