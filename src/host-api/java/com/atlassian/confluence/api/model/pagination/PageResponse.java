package com.atlassian.confluence.api.model.pagination;

import java.util.List;

/** Signature only. Source: docs.atlassian.com/atlassian-confluence/5.7.4 */
public interface PageResponse<T> extends Iterable<T> {
    List<T> getResults();

    boolean hasMore();
}
