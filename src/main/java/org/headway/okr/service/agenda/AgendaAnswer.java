package org.headway.okr.service.agenda;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.log.DefinitionChange;
import org.headway.okr.domain.table.Agenda;
import org.headway.okr.domain.table.OkrTable;
import org.headway.okr.service.table.EndedCycle;

/**
 * The agenda of a table as one reader meets it.
 *
 * @param changes what was agreed anew since then, by key result, the newest first
 * @param ended cycles that were closed or opened again since then, whichever the table shows
 * @param onward what goes on from one cycle to the next
 * @param names full names by user key, of those people whom the reader may know
 * @param zone where days end
 */
public record AgendaAnswer(
        OkrTable table,
        Agenda agenda,
        Map<KeyResultKey, List<DefinitionChange>> changes,
        List<EndedCycle> ended,
        Onward onward,
        Map<String, String> names,
        ZoneId zone) {

    public AgendaAnswer {
        changes = Map.copyOf(changes);
        ended = List.copyOf(ended);
        names = Map.copyOf(names);
    }

    public List<DefinitionChange> changesOf(KeyResultKey key) {
        return changes.getOrDefault(key, List.of());
    }
}
