package org.headway.okr.storage;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.headway.okr.domain.Container;
import org.headway.okr.domain.Level;
import org.jspecify.annotations.Nullable;

/** A row of an area. Never deleted: its key is never given again. */
@Preload
@Table("AREA")
interface AoArea extends Entity {

    @Unique
    String getAreaKey();

    /** Unlimited for the reason {@link AoObjective} gives. */
    @StringLength(StringLength.UNLIMITED)
    String getAreaName();

    void setAreaName(String name);

    Level getAreaLevel();

    void setAreaLevel(Level level);

    Container.Type getContainerType();

    void setContainerType(Container.Type type);

    @Indexed
    String getContainerId();

    void setContainerId(String id);

    String getContainerKey();

    void setContainerKey(String key);

    @Nullable
    String getParentKey();

    void setParentKey(@Nullable String areaKey);

    /** Where the last issue was made: ids of a project and of an issue type. */
    @Nullable
    String getIssueProject();

    void setIssueProject(@Nullable String projectId);

    @Nullable
    String getIssueType();

    void setIssueType(@Nullable String typeId);

    int getVersion();

    void setVersion(int version);

    boolean isRemoved();

    void setRemoved(boolean removed);
}
