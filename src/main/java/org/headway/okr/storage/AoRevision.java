package org.headway.okr.storage;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** A row for each accepted version of an area, an objective, a key result or the parameters. */
@Preload
@Table("REVISION")
interface AoRevision extends Entity {

    /** {@code ENG-KR3:7}: a version can be claimed once. */
    @Unique
    String getSlot();

    @Indexed
    String getSubjectKey();

    int getVersion();

    /** Nobody, where the product itself made the change. */
    @Nullable
    Integer getAuthorId();

    @Nullable
    Long getRecordedAt();
}
