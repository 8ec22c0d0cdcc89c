package org.headway.okr.storage;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.headway.okr.domain.close.Outcome;
import org.jspecify.annotations.Nullable;

/** A row of what is said of a key result when its cycle ends, with the name of the cycle. */
@Preload
@Table("SCORE")
interface AoScore extends Entity {

    @Unique
    String getKeyResultKey();

    /** Area and cycle, as {@link DecisionSlot} spells them. */
    @Indexed
    String getDecision();

    String getCycleLabel();

    int getVersion();

    void setVersion(int version);

    @StringLength(StoredText.DECIMAL_LENGTH)
    @Nullable
    String getScore();

    void setScore(@Nullable String decimal);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getBecause();

    void setBecause(@Nullable String because);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getLesson();

    void setLesson(@Nullable String lesson);

    Outcome getOutcome();

    void setOutcome(Outcome outcome);
}
