package org.headway.okr.storage;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.headway.okr.domain.Ambition;
import org.headway.okr.domain.NoOkrs;
import org.headway.okr.domain.close.Outcome;
import org.headway.okr.domain.log.WriteKind;
import org.jspecify.annotations.Nullable;

/**
 * A row for each accepted version of whatever has versions. Objectives and key results also say here what they were from then
 * on: this is the log that the past is told from.
 */
@Preload
@Table("REVISION")
interface AoRevision extends Entity, StoredMeasure {

    /** {@code ENG-KR3:7}: a version can be claimed once. */
    @Unique
    String getSlot();

    @Indexed
    String getSubjectKey();

    int getVersion();

    /** The area it is about, {@code *} for the whole instance; nothing where only an id is remembered. */
    @Indexed
    @Nullable
    String getAreaKey();

    void setAreaKey(@Nullable String areaKey);

    /** What was done. Rows from before there was this column got it by an upgrade. */
    @Nullable
    WriteKind getWriteKind();

    void setWriteKind(WriteKind kind);

    /** Nobody, where the product itself made the change. */
    @Indexed
    @Nullable
    Integer getAuthorId();

    @Nullable
    Long getRecordedAt();

    /** What the one who changed it gave as the reason. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getReason();

    void setReason(@Nullable String reason);

    // What it was from then on.

    @Indexed
    @Nullable
    String getDecision();

    void setDecision(String slot);

    /** A key result's objective. */
    @Nullable
    String getObjectiveKey();

    void setObjectiveKey(String key);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getTitle();

    void setTitle(String title);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getWhyNow();

    void setWhyNow(@Nullable String whyNow);

    /** An objective's sponsor, a key result's champion. */
    @Nullable
    Integer getPersonId();

    void setPersonId(@Nullable Integer personId);

    @Nullable
    String getStoodDay();

    void setStoodDay(@Nullable String day);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getLeftAsIs();

    void setLeftAsIs(@Nullable String texts);

    @Nullable
    String getAlignedTo();

    void setAlignedTo(@Nullable String objectiveKey);

    @StringLength(StoredText.DECIMAL_LENGTH)
    @Nullable
    String getWeight();

    void setWeight(String decimal);

    @Nullable
    Ambition getAmbition();

    void setAmbition(@Nullable Ambition ambition);

    @Nullable
    Integer getPlace();

    void setPlace(@Nullable Integer place);

    @Nullable
    Boolean getDraft();

    void setDraft(@Nullable Boolean draft);

    /** Why an area went without OKRs from then on, in words too where there is a reason. */
    NoOkrs.@Nullable Reason getGoneWithout();

    void setGoneWithout(NoOkrs.@Nullable Reason reason);

    @Nullable
    String getDecidedOn();

    void setDecidedOn(@Nullable String day);

    /** The keys of what a client's write made. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getMade();

    void setMade(@Nullable String keys);

    @Nullable
    Boolean getEnded();

    void setEnded(@Nullable Boolean ended);

    /** Whether a just-do-it was done. */
    @Nullable
    Boolean getDone();

    void setDone(boolean done);

    /** Whether a cycle was closed with this version, or opened again; null where it was neither. */
    @Nullable
    Boolean getClosed();

    void setClosed(Boolean closed);

    /** Whether an objective without key results goes on after its cycle, said at the end of that. */
    @Nullable
    Boolean getContinues();

    void setContinues(Boolean continues);

    // What was said of a key result at the end of its cycle: the reason is why its score is another one than suggested.

    @StringLength(StoredText.DECIMAL_LENGTH)
    @Nullable
    String getScore();

    void setScore(@Nullable String decimal);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getLesson();

    void setLesson(@Nullable String lesson);

    /** Nothing where it was said before the log kept it. */
    @Nullable
    Outcome getOutcome();

    void setOutcome(@Nullable Outcome outcome);
}
