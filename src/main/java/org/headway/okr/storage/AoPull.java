package org.headway.okr.storage;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.headway.okr.domain.action.PullProgress;
import org.jspecify.annotations.Nullable;

/** The one row about links that are pulled into Jira: whom as, and how far. */
@Preload
@Table("PULL")
interface AoPull extends Entity {

    @Unique
    String getSlot();

    /** The service account. */
    @Nullable
    Integer getAccountId();

    void setAccountId(@Nullable Integer personId);

    /** How often an account was named. */
    int getVersion();

    void setVersion(int version);

    PullProgress.Step getStep();

    void setStep(PullProgress.Step step);

    @Nullable
    String getPlace();

    void setPlace(@Nullable String position);

    int getDone();

    void setDone(int rows);

    int getTotal();

    void setTotal(int rows);

    @Nullable
    Long getBegunAt();

    void setBegunAt(@Nullable Long epochMillis);

    @Nullable
    Long getBeatAt();

    void setBeatAt(@Nullable Long epochMillis);

    @Nullable
    Long getEndedAt();

    void setEndedAt(@Nullable Long epochMillis);

    @Nullable
    String getProblem();

    void setProblem(@Nullable String key);
}
