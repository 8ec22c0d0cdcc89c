package org.headway.okr.domain.beside;

import java.util.Collection;
import java.util.List;
import org.headway.okr.domain.ObjectiveKey;

/**
 * What stands beside an area's key results and counts in no progress.
 *
 * @param health the metrics of the area, what is out of range first
 * @param justDoIts of the area and of its objectives in the cycle, as written
 */
public record Beside(List<HealthMetric> health, List<JustDoIt> justDoIts) {

    public Beside {
        health = List.copyOf(health);
        justDoIts = List.copyOf(justDoIts);
    }

    public static Beside nothing() {
        return new Beside(List.of(), List.of());
    }

    public boolean isEmpty() {
        return health.isEmpty() && justDoIts.isEmpty();
    }

    /** What is left of it where only some objectives are shown. */
    public Beside of(Collection<ObjectiveKey> shown) {
        return new Beside(
                health,
                justDoIts.stream()
                        .filter(one ->
                                one.list().objective().map(shown::contains).orElse(true))
                        .toList());
    }

    /** Only what belongs to objectives. */
    public Beside ofObjectives() {
        return new Beside(
                List.of(),
                justDoIts.stream()
                        .filter(one -> one.list().objective().isPresent())
                        .toList());
    }

    /** The just-do-its of one list. */
    public List<JustDoIt> in(Checklist list) {
        return justDoIts.stream()
                .filter(justDoIt -> justDoIt.list().objective().equals(list.objective()))
                .toList();
    }
}
