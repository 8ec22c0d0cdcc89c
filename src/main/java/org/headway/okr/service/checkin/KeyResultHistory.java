package org.headway.okr.service.checkin;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.headway.okr.domain.CheckIn;
import org.headway.okr.domain.CorrectedLog;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.Projection;
import org.headway.okr.domain.close.EarlierCycle;
import org.headway.okr.domain.close.Successor;
import org.headway.okr.domain.log.Course;
import org.headway.okr.domain.log.Revision;
import org.headway.okr.domain.table.NextStep;
import org.headway.okr.domain.table.OkrTable;

/**
 * A key result with its past.
 *
 * @param row the table of its row alone, with the names of everybody who is spoken of here
 * @param told its check-ins, the latest day first
 * @param before the day that they end before; empty where they lead to now
 * @param older whether there are more before them
 * @param revisions of its definition, in the order they were accepted
 * @param correctable the last check-in that counts, where this reader may correct it
 * @param earlier how what it continues ended, the cycle before first
 * @param successor what it goes on as, where this reader may see that
 * @param zone where days end
 */
public record KeyResultHistory(
        OkrTable row,
        List<CheckIn> told,
        Optional<LocalDate> before,
        boolean older,
        List<Revision<KeyResult>> revisions,
        Optional<CheckIn> correctable,
        List<EarlierCycle> earlier,
        Optional<Successor> successor,
        ZoneId zone) {

    /** Of a key result that neither continues another one nor is continued. */
    public KeyResultHistory(
            OkrTable row,
            List<CheckIn> told,
            Optional<LocalDate> before,
            boolean older,
            List<Revision<KeyResult>> revisions,
            Optional<CheckIn> correctable,
            ZoneId zone) {
        this(row, told, before, older, revisions, correctable, List.of(), Optional.empty(), zone);
    }

    public KeyResultHistory {
        told = List.copyOf(told);
        revisions = List.copyOf(revisions);
        earlier = List.copyOf(earlier);
    }

    public Course course() {
        return Course.of(told);
    }

    /** The next steps that are told of; of days before one nobody knows here what became of the last. */
    public List<NextStep> steps() {
        List<NextStep> steps = NextStep.of(CorrectedLog.of(told).told());
        return before.isPresent() && !steps.isEmpty() ? steps.subList(0, steps.size() - 1) : steps;
    }

    /** Where it would stand had one of these entries not been made. */
    public Projection without(CheckIn entry) {
        return Projection.replay(CorrectedLog.of(told).told().stream()
                .filter(other -> !other.equals(entry))
                .toList());
    }

    /** Full names of the people whom the reader may know, by user key. */
    public Map<String, String> names() {
        return row.names();
    }
}
