package org.headway.okr.service.bringin;

import org.headway.okr.domain.Measure;
import org.headway.okr.domain.imported.ImportedKeyResult;
import org.headway.okr.domain.programme.Milestones;

/** Which key results an area does not take, however they come: milestones, where it agreed to measure everything. */
record Refusal(Milestones agreed) {

    boolean refuses(ImportedKeyResult imported) {
        return agreed == Milestones.NO && imported.measure() instanceof Measure.Milestone;
    }
}
