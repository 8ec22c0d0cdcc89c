package org.headway.okr.storage;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.headway.okr.domain.NextStepOutcome;
import org.headway.okr.domain.Source;
import org.jspecify.annotations.Nullable;

/** A row of the log of check-ins. It has no setters: nothing in the log is ever changed. */
@Preload
@Table("CHECK_IN")
interface AoCheckIn extends Entity {

    /** The id that the client made. */
    @Unique
    String getClientId();

    /** {@code ENG-KR3:c7}: a place in the log can be taken once. */
    @Unique
    String getSlot();

    @Indexed
    String getKeyResultKey();

    int getPlace();

    String getDayTold();

    long getRecordedAt();

    int getAuthorId();

    Source getSource();

    @StringLength(StoredText.DECIMAL_LENGTH)
    @Nullable
    String getCurrentValue();

    @Nullable
    Integer getConfidence();

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getWhatGotUsHere();

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getInTheWay();

    @StringLength(StoredText.LINE_LENGTH)
    @Nullable
    String getNextStep();

    /** The action that is the next step. */
    @Nullable
    String getNextStepIssue();

    @Nullable
    NextStepOutcome getLastStep();

    /** The client's id of the entry whose place this one takes. */
    @Nullable
    String getCorrects();
}
