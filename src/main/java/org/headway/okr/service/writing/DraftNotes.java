package org.headway.okr.service.writing;

import java.time.LocalDate;
import java.util.List;
import org.headway.okr.domain.Objective;

/**
 * What was noted on a draft, the newest first.
 *
 * @param version of the newest; 0 where there is none
 * @param mayLeave whether this reader may leave a note, too
 */
public record DraftNotes(Objective draft, List<Line> lines, int version, LocalDate today, boolean mayLeave) {

    /**
     * A note.
     *
     * @param by a full name; empty where the reader may not see people, or nobody knows them any more
     */
    public record Line(String text, String by, LocalDate day) {}

    public DraftNotes {
        lines = List.copyOf(lines);
    }
}
