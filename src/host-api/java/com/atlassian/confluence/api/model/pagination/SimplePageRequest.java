package com.atlassian.confluence.api.model.pagination;

/** Signature only. Source: docs.atlassian.com/atlassian-confluence/5.7.4 */
public class SimplePageRequest implements PageRequest {
    private final int start;
    private final int limit;

    public SimplePageRequest(int start, int limit) {
        this.start = start;
        this.limit = limit;
    }

    @Override
    public int getStart() {
        return start;
    }

    @Override
    public int getLimit() {
        return limit;
    }
}
