package org.headway.okr.service.beside;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.headway.okr.domain.Person;
import org.headway.okr.domain.beside.HealthMetric;
import org.headway.okr.domain.beside.HealthReading;

/**
 * A health metric that somebody opened, with the last of its log.
 *
 * @param names full names of the authors whom the reader may know, by user key
 */
public record OpenHealthMetric(
        HealthMetric metric, List<HealthReading> last, boolean mayEdit, LocalDate today, Map<String, String> names) {
    public OpenHealthMetric {
        last = List.copyOf(last);
        names = Map.copyOf(names);
    }

    public Optional<String> nameOf(Person person) {
        return Optional.ofNullable(names.get(person.userKey()));
    }
}
