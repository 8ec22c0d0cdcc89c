package org.headway.okr.service.bringin;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.imported.ImportedChampion;
import org.headway.okr.domain.imported.ImportedKeyResult;
import org.headway.okr.domain.imported.ImportedOkrs;

/**
 * What bringing in would do.
 *
 * @param here what is there already and would be left alone, by what would have been brought in
 * @param champions the names of those who are users; who is missing is left out
 * @param refused milestones, where their area agreed on none: they are left out
 */
public record BringInPreview(
        BringInPlace place,
        ImportedOkrs okrs,
        Map<ImportedKeyResult, KeyResult> here,
        Map<ImportedChampion, String> champions,
        Set<ImportedKeyResult> refused) {

    public BringInPreview {
        here = Map.copyOf(here);
        champions = Map.copyOf(champions);
        refused = Set.copyOf(refused);
    }

    /** Number of key results that would be new. */
    public int toBringIn() {
        return okrs.keyResults() - here.size() - refused.size();
    }

    /** Whether a key result is there already, but with another measure or value. */
    public boolean isChanged(ImportedKeyResult imported) {
        KeyResult known = here.get(imported);
        return known != null
                && (!known.measure().equals(imported.measure())
                        || (imported.now().isPresent()
                                && !isSame(imported.now(), known.projection().value())));
    }

    private static boolean isSame(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.flatMap(value -> other.map(value::compareTo))
                .filter(order -> order == 0)
                .isPresent();
    }
}
