package com.atlassian.crowd.search.query.entity.restriction;

import com.atlassian.crowd.embedded.api.SearchRestriction;
import java.util.Collection;
import java.util.List;

/** Signature only. Source: docs.atlassian.com/atlassian-crowd/6.1.1 */
public class BooleanRestrictionImpl implements BooleanRestriction {
    private final BooleanLogic logic;
    private final List<SearchRestriction> restrictions;

    public BooleanRestrictionImpl(BooleanLogic booleanLogic, SearchRestriction... restrictions) {
        this.logic = booleanLogic;
        this.restrictions = List.of(restrictions);
    }

    @Override
    public Collection<SearchRestriction> getRestrictions() {
        return restrictions;
    }

    @Override
    public BooleanLogic getBooleanLogic() {
        return logic;
    }
}
