package org.headway.okr.storage;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/**
 * A row of an area's decision for a cycle, with the cycle's own label and days: what a rhythm computed once stays, and a
 * table needs no second read for it.
 */
@Preload
@Table("CYCLE_DECISION")
interface AoCycleDecision extends Entity {

    /** Area and days, as {@link DecisionSlot} spells them. */
    @Unique
    String getSlot();

    @Indexed
    String getAreaKey();

    String getCycleLabel();

    String getFirstDay();

    String getLastDay();
}
