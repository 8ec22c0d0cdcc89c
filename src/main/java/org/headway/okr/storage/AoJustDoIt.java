package org.headway.okr.storage;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** A row of a just-do-it, with the label and days of its cycle. Never deleted: its number is never given again. */
@Preload
@Table("JUST_DO_IT")
interface AoJustDoIt extends Entity {

    @Unique
    String getJustDoItKey();

    /** The id that the client made. */
    @Unique
    String getClientId();

    @Indexed
    String getAreaKey();

    int getNumberInArea();

    /** Area and cycle, as {@link DecisionSlot} spells them. */
    @Indexed
    String getDecision();

    String getCycleLabel();

    String getFirstDay();

    String getLastDay();

    @Nullable
    String getObjectiveKey();

    int getPlace();

    /** Unlimited for the reason {@link AoObjective} gives. */
    @StringLength(StringLength.UNLIMITED)
    String getTitle();

    void setTitle(String title);

    @Nullable
    Integer getOwnerId();

    void setOwnerId(@Nullable Integer personId);

    boolean isDone();

    void setDone(boolean done);

    int getVersion();

    void setVersion(int version);

    boolean isRemoved();

    void setRemoved(boolean removed);
}
