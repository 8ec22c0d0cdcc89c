package com.atlassian.crowd.search.query.entity.restriction.constants;

import com.atlassian.crowd.search.query.entity.restriction.Property;

/** Signature only. Source: docs.atlassian.com/atlassian-crowd/6.1.1 */
public class UserTermKeys {
    public static final Property<String> USERNAME = () -> "name";
    public static final Property<String> DISPLAY_NAME = () -> "displayName";
    public static final Property<Boolean> ACTIVE = () -> "active";
}
