package org.headway.okr.service;

import java.util.Map;
import org.headway.okr.domain.CheckIn;
import org.headway.okr.domain.OkrTable;

/**
 * A row that somebody opened.
 *
 * @param row the table of this row alone
 * @param names full names of the authors whom the reader may know, by user key
 */
public record OpenRow(OkrTable row, Page<CheckIn> log, Map<String, String> names) {

    public OpenRow {
        names = Map.copyOf(names);
    }
}
