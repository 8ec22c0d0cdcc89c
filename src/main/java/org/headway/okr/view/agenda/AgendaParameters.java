package org.headway.okr.view.agenda;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import org.headway.okr.service.InvalidInput;
import org.headway.okr.view.table.TableParameters;

/**
 * What an agenda is asked for: the question of a table, and the day of the last meeting.
 *
 * @param since empty where the rhythm says it
 */
public record AgendaParameters(TableParameters table, Optional<LocalDate> since) {

    /** Of a request: what a table or an agenda on a page carries as its question. */
    public static AgendaParameters read(Map<String, String> parameters) {
        return new AgendaParameters(TableParameters.read(parameters), since(parameters));
    }

    /** Of a macro in a container. */
    public static AgendaParameters read(Map<String, String> parameters, Optional<String> container) {
        return new AgendaParameters(TableParameters.read(parameters, container), since(parameters));
    }

    /** The same of an earlier day, where there is one. */
    public AgendaParameters asOf(Optional<LocalDate> day) {
        return new AgendaParameters(table.unlessSaid(day), since);
    }

    private static Optional<LocalDate> since(Map<String, String> parameters) {
        Optional<String> day =
                Optional.ofNullable(parameters.get("since")).map(String::strip).filter(text -> !text.isEmpty());
        try {
            return day.map(LocalDate::parse);
        } catch (DateTimeParseException notADay) {
            throw new InvalidInput("since", "okr.error.not-a-day", day.orElse(""));
        }
    }
}
