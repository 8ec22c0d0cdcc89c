package org.headway.okr.storage;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.headway.okr.domain.Measure;
import org.jspecify.annotations.Nullable;

/**
 * A row of a key result: its definition, and the projection of its log. A save writes only what was set, so an edit and a
 * check-in at the same moment do not undo each other. Never deleted: its number is never given again.
 */
@Preload
@Table("KEY_RESULT")
interface AoKeyResult extends Entity {

    @Unique
    String getKeyResultKey();

    @Indexed
    String getAreaKey();

    int getNumberInArea();

    @Indexed
    String getObjectiveKey();

    /** The decision of its objective, as {@link DecisionSlot} spells it. */
    @Indexed
    String getDecision();

    int getVersion();

    void setVersion(int version);

    boolean isRemoved();

    void setRemoved(boolean removed);

    // The definition.

    /** Unlimited for the reason {@link AoObjective} gives. */
    @StringLength(StringLength.UNLIMITED)
    String getTitle();

    void setTitle(String title);

    /** The beginning of the title in small letters, to be searched. */
    @Nullable
    String getTitleSearch();

    void setTitleSearch(@Nullable String smallLetters);

    MeasureType getMeasureType();

    void setMeasureType(MeasureType type);

    @StringLength(StoredText.DECIMAL_LENGTH)
    @Nullable
    String getBaseline();

    void setBaseline(@Nullable String decimal);

    /** Where a metric should end, or the bound of a threshold. */
    @StringLength(StoredText.DECIMAL_LENGTH)
    @Nullable
    String getTarget();

    void setTarget(@Nullable String decimal);

    Measure.@Nullable Comparison getComparison();

    void setComparison(Measure.@Nullable Comparison comparison);

    @Nullable
    String getUnit();

    void setUnit(@Nullable String unit);

    @StringLength(StoredText.DECIMAL_LENGTH)
    String getWeight();

    void setWeight(String decimal);

    @Nullable
    Integer getChampionId();

    void setChampionId(@Nullable Integer personId);

    // The projection of the log.

    int getCheckIns();

    void setCheckIns(int checkIns);

    @StringLength(StoredText.DECIMAL_LENGTH)
    @Nullable
    String getLatestValue();

    void setLatestValue(@Nullable String decimal);

    @Nullable
    Integer getConfidence();

    void setConfidence(@Nullable Integer percent);

    @StringLength(StoredText.LINE_LENGTH)
    @Nullable
    String getNextStep();

    void setNextStep(@Nullable String nextStep);

    @Nullable
    String getLatestDay();

    void setLatestDay(@Nullable String day);

    @Nullable
    Long getLatestAt();

    void setLatestAt(@Nullable Long epochMillis);

    /** The last confidences in percent, oldest first: {@code 70,60,65}. */
    @Nullable
    String getTrend();

    void setTrend(@Nullable String percents);
}
