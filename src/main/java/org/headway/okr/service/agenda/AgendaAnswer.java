package org.headway.okr.service.agenda;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.log.DefinitionChange;
import org.headway.okr.domain.table.Agenda;
import org.headway.okr.domain.table.OkrTable;

/**
 * The agenda of a table as one reader meets it.
 *
 * @param changes what was agreed anew since then, by key result, the newest first
 * @param names full names by user key, of those people whom the reader may know
 * @param zone where days end
 */
public record AgendaAnswer(
        OkrTable table,
        Agenda agenda,
        Map<KeyResultKey, List<DefinitionChange>> changes,
        Map<String, String> names,
        ZoneId zone) {

    public AgendaAnswer {
        changes = Map.copyOf(changes);
        names = Map.copyOf(names);
    }

    public List<DefinitionChange> changesOf(KeyResultKey key) {
        return changes.getOrDefault(key, List.of());
    }
}
