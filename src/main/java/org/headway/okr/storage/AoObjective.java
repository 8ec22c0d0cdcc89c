package org.headway.okr.storage;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/**
 * A row of an objective. Never deleted: its number is never given again. Its texts are unlimited only because a limited
 * column ends at 450 UTF-16 units: the 255 characters of a title can be 510 of those.
 */
@Preload
@Table("OBJECTIVE")
interface AoObjective extends Entity {

    @Unique
    String getObjectiveKey();

    @Indexed
    String getAreaKey();

    int getNumberInArea();

    /** The decision it belongs to, as {@link DecisionSlot} spells it. */
    @Indexed
    String getDecision();

    void setDecision(String slot);

    @StringLength(StringLength.UNLIMITED)
    String getTitle();

    void setTitle(String title);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getWhyNow();

    void setWhyNow(@Nullable String whyNow);

    @Indexed
    @Nullable
    Integer getSponsorId();

    void setSponsorId(@Nullable Integer personId);

    /** The day on which its sponsor stood behind it. */
    @Nullable
    String getStoodDay();

    void setStoodDay(@Nullable String day);

    /** Texts that the coach leaves alone, see {@link StoredText#all}. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getLeftAsIs();

    void setLeftAsIs(@Nullable String texts);

    /** The key of the objective above it. */
    @Nullable
    String getAlignedTo();

    void setAlignedTo(@Nullable String objectiveKey);

    /** Its number where it was never moved. */
    @Nullable
    Integer getPlace();

    void setPlace(@Nullable Integer place);

    /** Published where it says nothing. */
    @Nullable
    Boolean getDraft();

    void setDraft(@Nullable Boolean draft);

    int getVersion();

    void setVersion(int version);

    boolean isRemoved();

    void setRemoved(boolean removed);
}
