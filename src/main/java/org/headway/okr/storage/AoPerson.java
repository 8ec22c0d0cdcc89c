package org.headway.okr.storage;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** A row of somebody whom OKRs speak of. */
@Preload
@Table("PERSON")
interface AoPerson extends Entity {

    @Unique
    String getUserKey();

    /** Only Jira changes keys, when it anonymises. */
    void setUserKey(String userKey);

    String getUserName();

    void setUserName(String userName);

    /** Whether the coach leaves this person alone. */
    @Nullable
    Boolean getUncoached();

    void setUncoached(boolean uncoached);
}
