package com.atlassian.confluence.api.model.pagination;

/** Signature only. Source: docs.atlassian.com/atlassian-confluence/5.7.4 */
public interface PageRequest {
    int getStart();

    int getLimit();
}
