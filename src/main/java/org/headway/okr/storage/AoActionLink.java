package org.headway.okr.storage;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A row for each issue that was ever linked to a key result. Never deleted: linked again, it is the same row. */
@Preload
@Table("ACTION_LINK")
interface AoActionLink extends Entity {

    /** {@code ENG-KR3:i10042}: an issue is linked to a key result once. */
    @Unique
    String getSlot();

    /** The id that the client made when it was linked last. */
    @Unique
    String getClientId();

    void setClientId(String id);

    @Indexed
    String getKeyResultKey();

    @Indexed
    String getIssueId();

    boolean isNextStep();

    void setNextStep(boolean nextStep);

    int getLinkedById();

    void setLinkedById(int personId);

    long getLinkedAt();

    void setLinkedAt(long epochMillis);

    /** That of the list of the key result's actions, when this row was last written. */
    int getVersion();

    void setVersion(int version);

    boolean isRemoved();

    void setRemoved(boolean removed);
}
