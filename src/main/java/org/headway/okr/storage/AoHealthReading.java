package org.headway.okr.storage;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A row of the log of a health metric. It has no setters: nothing in the log is ever changed. */
@Preload
@Table("HEALTH_READING")
interface AoHealthReading extends Entity {

    /** The id that the client made. */
    @Unique
    String getClientId();

    /** {@code ENG-H2:r7}: a place in the log can be taken once. */
    @Unique
    String getSlot();

    @Indexed
    String getMetricKey();

    int getPlace();

    String getDayRead();

    long getRecordedAt();

    int getAuthorId();

    @StringLength(StoredText.DECIMAL_LENGTH)
    String getReadValue();
}
