package org.headway.okr.storage.upgrade;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** What the first upgrade knows of a revision. */
@Preload
@Table("REVISION")
interface RevisionOfVersion1 extends Entity {

    @Unique
    String getSlot();

    @Indexed
    String getSubjectKey();

    int getVersion();

    @Nullable
    Boolean getEnded();

    @Indexed
    @Nullable
    String getAreaKey();

    void setAreaKey(String areaKey);

    @StringLength(255)
    @Nullable
    String getWriteKind();

    void setWriteKind(String kind);
}
