package com.atlassian.crowd.search.query.entity;

import com.atlassian.crowd.embedded.api.Query;
import com.atlassian.crowd.embedded.api.SearchRestriction;

/** Signature only. Source: docs.atlassian.com/atlassian-crowd/6.1.1 */
public class UserQuery<T> implements Query<T> {
    private final SearchRestriction restriction;
    private final int maxResults;

    public UserQuery(Class<T> returnType, SearchRestriction searchRestriction, int startIndex, int maxResults) {
        this.restriction = searchRestriction;
        this.maxResults = maxResults;
    }

    @Override
    public SearchRestriction getSearchRestriction() {
        return restriction;
    }

    @Override
    public int getMaxResults() {
        return maxResults;
    }
}
