package org.headway.okr.service;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.headway.okr.domain.Course;
import org.headway.okr.domain.OkrTable;

/**
 * A key result with its past.
 *
 * @param row the table of its row alone
 * @param before the day that the course ends before; empty where it leads to now
 * @param older whether there is more before the course
 * @param names full names of the authors whom the reader may know, by user key
 * @param zone where days end
 */
public record KeyResultHistory(
        OkrTable row,
        Course course,
        Optional<LocalDate> before,
        boolean older,
        Map<String, String> names,
        ZoneId zone) {

    public KeyResultHistory {
        names = Map.copyOf(names);
    }
}
