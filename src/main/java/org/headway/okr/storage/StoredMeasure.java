package org.headway.okr.storage;

import net.java.ao.schema.StringLength;
import org.headway.okr.domain.Measure;
import org.jspecify.annotations.Nullable;

/** The columns of a measure, in whatever table has one. */
interface StoredMeasure {

    @Nullable
    MeasureType getMeasureType();

    void setMeasureType(MeasureType type);

    @StringLength(StoredText.DECIMAL_LENGTH)
    @Nullable
    String getBaseline();

    void setBaseline(@Nullable String decimal);

    /** Where a metric should end, or the bound of a threshold. */
    @StringLength(StoredText.DECIMAL_LENGTH)
    @Nullable
    String getTarget();

    void setTarget(@Nullable String decimal);

    Measure.@Nullable Comparison getComparison();

    void setComparison(Measure.@Nullable Comparison comparison);

    @Nullable
    String getUnit();

    void setUnit(@Nullable String unit);
}
