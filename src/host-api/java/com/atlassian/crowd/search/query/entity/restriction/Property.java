package com.atlassian.crowd.search.query.entity.restriction;

/** Signature only. Source: docs.atlassian.com/atlassian-crowd/6.1.1 */
public interface Property<T> {
    String getPropertyName();
}
