package org.headway.okr.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a log says once its corrections are heeded. A correction takes the place of what it corrects, whatever came between
 * them; what was corrected twice says the last; what is taken back says again what it said before.
 *
 * @param told the entries that count, in the order they are told
 * @param leftOut those that do not count any more
 */
public record CorrectedLog(List<CheckIn> told, List<LeftOut> leftOut) {

    public CorrectedLog {
        told = List.copyOf(told);
        leftOut = List.copyOf(leftOut);
    }

    /** An entry that does not count any more, and the one that says so. */
    public record LeftOut(CheckIn entry, CheckIn by) {}

    /** Of a log, or of its end, in any order. */
    public static CorrectedLog of(Collection<CheckIn> log) {
        Map<CheckInId, Saying> byId = new HashMap<>();
        List<Saying> sayings = new ArrayList<>();
        log.stream().sorted(Comparator.comparing(CheckIn::sequence)).forEach(entry -> {
            Optional<Saying> corrected = entry.corrects().map(byId::get);
            Saying saying = corrected.orElseGet(() -> new Saying(entry.sequence()));
            if (corrected.isEmpty()) {
                sayings.add(saying);
            }
            saying.hear(entry);
            var unused = byId.put(entry.id(), saying);
        });
        List<CheckIn> told = sayings.stream()
                .filter(saying -> saying.valid().isPresent())
                .sorted(Comparator.comparing(Saying::day).thenComparing(Saying::place))
                .map(saying -> saying.valid().orElseThrow())
                .toList();
        return new CorrectedLog(
                told,
                sayings.stream().flatMap(saying -> saying.leftOut().stream()).toList());
    }

    /** What counts instead of an entry, or took it back; empty while the entry counts. */
    public Optional<CheckIn> inPlaceOf(CheckInId entry) {
        return leftOut.stream()
                .filter(left -> left.entry().id().equals(entry))
                .map(LeftOut::by)
                .findFirst();
    }

    /** One thing said, in all its versions. */
    private static final class Saying {

        private final int place;
        private final Map<CheckInId, CheckIn> versions = new LinkedHashMap<>();
        private final Map<CheckInId, CheckIn> takenBack = new HashMap<>();

        Saying(int place) {
            this.place = place;
        }

        void hear(CheckIn entry) {
            if (entry.takesBack()) {
                var unused = takenBack.put(entry.corrects().orElseThrow(), entry);
            } else {
                var unused = versions.put(entry.id(), entry);
            }
        }

        int place() {
            return place;
        }

        LocalDate day() {
            return valid().orElseThrow().day();
        }

        Optional<CheckIn> valid() {
            return versions.values().stream()
                    .filter(version -> !takenBack.containsKey(version.id()))
                    .reduce((one, later) -> later);
        }

        List<LeftOut> leftOut() {
            List<LeftOut> left = new ArrayList<>();
            Optional<CheckIn> valid = valid();
            for (CheckIn version : versions.values()) {
                Optional<CheckIn> by = Optional.ofNullable(takenBack.get(version.id()))
                        .or(() -> valid.filter(other -> !other.equals(version)));
                by.ifPresent(other -> left.add(new LeftOut(version, other)));
            }
            return left;
        }
    }
}
