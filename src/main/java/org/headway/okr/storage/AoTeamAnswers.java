package org.headway.okr.storage;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** A row of what a team says of a cycle as a whole: apart from its decision, which every table reads. */
@Preload
@Table("TEAM_ANSWERS")
interface AoTeamAnswers extends Entity {

    /** Area and cycle, as {@link DecisionSlot} spells them. */
    @Unique
    String getDecision();

    int getVersion();

    void setVersion(int version);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getHelped();

    void setHelped(@Nullable String helped);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getDifferently();

    void setDifferently(@Nullable String differently);
}
