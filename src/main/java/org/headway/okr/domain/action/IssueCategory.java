package org.headway.okr.domain.action;

import java.math.BigDecimal;

/** How far along an issue is, whatever its project calls the status. */
public enum IssueCategory {
    TO_DO,
    IN_PROGRESS,
    DONE;

    /** How far it is: an issue is done or it is not. */
    public BigDecimal share() {
        return this == DONE ? BigDecimal.ONE : BigDecimal.ZERO;
    }
}
