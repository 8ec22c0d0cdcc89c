package com.atlassian.crowd.search.query.entity.restriction;

import com.atlassian.crowd.embedded.api.SearchRestriction;
import java.util.Collection;

/** Signature only. Source: docs.atlassian.com/atlassian-crowd/6.1.1 */
public interface BooleanRestriction extends SearchRestriction {
    Collection<SearchRestriction> getRestrictions();

    BooleanLogic getBooleanLogic();

    /** Signature only. Source: the same */
    enum BooleanLogic {
        AND,
        OR
    }
}
