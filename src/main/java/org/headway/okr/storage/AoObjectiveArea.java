package org.headway.okr.storage;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** A row for each time that an objective was shared with another area. */
@Preload
@Table("OBJECTIVE_AREA")
interface AoObjectiveArea extends Entity {

    @Indexed
    String getObjectiveKey();

    /** The area that it is shared with. */
    @Indexed
    String getAreaKey();

    long getSharedAt();

    @Nullable
    Long getEndedAt();

    void setEndedAt(@Nullable Long end);
}
