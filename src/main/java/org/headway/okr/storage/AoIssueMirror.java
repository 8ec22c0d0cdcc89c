package org.headway.okr.storage;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** In Jira, a row for each issue that is linked to a key result. Deleted with the link: it is only a mirror. */
@Preload
@Table("ISSUE_MIRROR")
interface AoIssueMirror extends Entity {

    /** {@code ENG-KR3:i10042}: an issue is linked to a key result once. */
    @Unique
    String getSlot();

    @Indexed
    String getIssueId();

    @Indexed
    String getProjectId();

    void setProjectId(String id);

    @Indexed
    String getKeyResultKey();

    @Indexed
    boolean isNextStep();

    void setNextStep(boolean nextStep);

    /** How often this row was written. */
    int getRevision();

    void setRevision(int revision);
}
