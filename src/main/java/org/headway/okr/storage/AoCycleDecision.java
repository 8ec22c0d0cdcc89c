package org.headway.okr.storage;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.headway.okr.domain.NoOkrs;
import org.jspecify.annotations.Nullable;

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

    void setAreaKey(String key);

    String getCycleLabel();

    String getFirstDay();

    String getLastDay();

    /** Why the area goes without OKRs; with them where it says nothing. */
    NoOkrs.@Nullable Reason getReason();

    void setReason(NoOkrs.@Nullable Reason reason);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getBecause();

    void setBecause(@Nullable String because);

    @Nullable
    Integer getAuthorId();

    void setAuthorId(@Nullable Integer personId);

    @Nullable
    String getDecidedOn();

    void setDecidedOn(@Nullable String day);

    @Nullable
    Integer getClosedById();

    void setClosedById(@Nullable Integer personId);

    /** The day on which it was closed; open where it says nothing. */
    @Nullable
    String getClosedOn();

    void setClosedOn(@Nullable String day);

    /** 0 where it says nothing. */
    @Nullable
    Integer getVersion();

    void setVersion(@Nullable Integer version);
}
