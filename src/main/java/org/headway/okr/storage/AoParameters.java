package org.headway.okr.storage;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** A row of one version of the programme's parameters. Never deleted, and its content never changed. */
@Preload
@Table("PARAMETERS")
interface AoParameters extends Entity {

    @Indexed
    String getScope();

    /** The scope again while this version is in force, nothing after: so that one statement finds what is in force. */
    @Indexed
    @Nullable
    String getInForceFor();

    void setInForceFor(@Nullable String scope);

    int getVersion();

    /** As {@link StoredChoices} spells them. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getChoices();

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getWhy();

    @Nullable
    Integer getSaidById();

    /** Ids of persons with blanks between. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getCoachIds();

    int getAuthorId();

    long getRecordedAt();
}
