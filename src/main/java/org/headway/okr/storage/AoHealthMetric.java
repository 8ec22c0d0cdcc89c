package org.headway.okr.storage;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/**
 * A row of a health metric: its definition, and the last entry of its log. A save writes only what was set, so an edit and a
 * reading at the same moment do not undo each other. Never deleted: its number is never given again.
 */
@Preload
@Table("HEALTH_METRIC")
interface AoHealthMetric extends Entity {

    @Unique
    String getMetricKey();

    @Indexed
    String getAreaKey();

    int getNumberInArea();

    int getVersion();

    void setVersion(int version);

    boolean isRemoved();

    void setRemoved(boolean removed);

    String getMetricName();

    void setMetricName(String name);

    @Nullable
    String getUnit();

    void setUnit(@Nullable String unit);

    @StringLength(StoredText.DECIMAL_LENGTH)
    @Nullable
    String getLowest();

    void setLowest(@Nullable String decimal);

    @StringLength(StoredText.DECIMAL_LENGTH)
    @Nullable
    String getHighest();

    void setHighest(@Nullable String decimal);

    // The projection of the log.

    int getReadings();

    void setReadings(int readings);

    @StringLength(StoredText.DECIMAL_LENGTH)
    @Nullable
    String getLatestValue();

    void setLatestValue(@Nullable String decimal);

    @Nullable
    String getLatestDay();

    void setLatestDay(@Nullable String day);
}
