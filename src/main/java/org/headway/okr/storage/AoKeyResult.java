package org.headway.okr.storage;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.headway.okr.domain.Ambition;
import org.jspecify.annotations.Nullable;

/**
 * A row of a key result: its definition, and the projection of its log. A save writes only what was set, so an edit and a
 * check-in at the same moment do not undo each other. Never deleted: its number is never given again.
 */
@Preload
@Table("KEY_RESULT")
interface AoKeyResult extends Entity, StoredMeasure {

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

    /** The name of its objective's cycle, whose days the decision says: a row looked at closely needs no read for it. */
    @Nullable
    String getCycleLabel();

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

    @StringLength(StoredText.DECIMAL_LENGTH)
    String getWeight();

    void setWeight(String decimal);

    @Indexed
    @Nullable
    Integer getChampionId();

    void setChampionId(@Nullable Integer personId);

    /** Committed where it says nothing. */
    @Nullable
    Ambition getAmbition();

    void setAmbition(@Nullable Ambition ambition);

    /** Its number where it was never moved. */
    @Nullable
    Integer getPlace();

    void setPlace(@Nullable Integer place);

    /** Whether its objective is a draft; published where it says nothing. */
    @Nullable
    Boolean getDraft();

    void setDraft(@Nullable Boolean draft);

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

    /** The action that is the next step. */
    @Nullable
    String getNextStepIssue();

    void setNextStepIssue(@Nullable String issueId);

    @Nullable
    String getLatestDay();

    void setLatestDay(@Nullable String day);

    @Nullable
    Long getLatestAt();

    void setLatestAt(@Nullable Long epochMillis);

    /** Whether it continues another one, so that nobody asks for the story of one that does not. */
    @Nullable
    Boolean getContinues();

    void setContinues(@Nullable Boolean continues);

    /** The last confidences in percent, oldest first: {@code 70,60,65}. */
    @Nullable
    String getTrend();

    void setTrend(@Nullable String percents);
}
