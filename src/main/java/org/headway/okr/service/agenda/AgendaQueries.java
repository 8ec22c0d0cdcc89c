package org.headway.okr.service.agenda;

import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.headway.okr.domain.CheckIn;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.log.DefinitionChange;
import org.headway.okr.domain.programme.CheckInRhythm;
import org.headway.okr.domain.programme.DeploymentParameters;
import org.headway.okr.domain.table.Agenda;
import org.headway.okr.domain.table.OkrTable;
import org.headway.okr.service.Names;
import org.headway.okr.service.Reader;
import org.headway.okr.service.store.CheckInStore;
import org.headway.okr.service.table.ChangeHistory;
import org.headway.okr.service.table.ChangesQuery;
import org.headway.okr.service.table.TableQuery;
import org.headway.okr.service.table.TableQuestion;

/** Puts the agenda of a table together: what the table reads, its logs and its changes, whatever was said. */
@Named
public final class AgendaQueries {
    private final TableQuery tables;
    private final ChangesQuery changes;
    private final OnwardQuery onward;
    private final CheckInStore checkIns;
    private final Names names;
    private final Clock clock;

    @Inject
    public AgendaQueries(
            TableQuery tables,
            ChangesQuery changes,
            OnwardQuery onward,
            CheckInStore checkIns,
            Names names,
            Clock clock) {
        this.tables = tables;
        this.changes = changes;
        this.onward = onward;
        this.checkIns = checkIns;
        this.names = names;
        this.clock = clock;
    }

    /**
     * Takes the table's own question, of today or of an earlier day; without a day it begins where the rhythm says the last
     * meeting was.
     */
    public AgendaAnswer ask(Reader reader, TableQuestion asked, Optional<LocalDate> since) {
        TableQuestion question =
                new TableQuestion(asked.container(), asked.team(), asked.cycle(), asked.filter(), asked.asOf());
        OkrTable table = tables.ask(reader, question);
        LocalDate day = since.filter(table.today()::isAfter).orElseGet(() -> lastMeeting(table));
        List<CheckIn> log =
                checkIns.until(table.keyResults().stream().map(KeyResult::key).toList(), table.today());
        Instant midnight = day.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        ChangeHistory history = changes.since(reader, question, midnight);
        List<DefinitionChange> recent = history.newestFirst().stream()
                .map(ChangeHistory.Entry::change)
                .filter(change -> !change.after().at().isBefore(midnight))
                .toList();
        List<DefinitionChange> published = recent.stream()
                .filter(change -> change.kind() == DefinitionChange.Kind.PUBLISHED)
                .toList();
        Map<String, String> known = new HashMap<>(history.names());
        known.putAll(table.names());
        known.putAll(names.shownTo(reader, log.stream().map(entry -> Optional.of(entry.author()))));
        return new AgendaAnswer(
                table,
                Agenda.of(table, log, day),
                ofKeyResults(recent),
                history.ended(),
                onward.of(reader, table, history, published),
                known,
                clock.getZone());
    }

    private LocalDate lastMeeting(OkrTable table) {
        CheckInRhythm rhythm = table.sections().stream()
                .map(OkrTable.Section::rules)
                .findFirst()
                .map(DeploymentParameters::checkIns)
                .orElseGet(() -> table.home().rules().checkIns());
        return table.today().minusDays(rhythm.days());
    }

    private static Map<KeyResultKey, List<DefinitionChange>> ofKeyResults(List<DefinitionChange> changes) {
        return changes.stream()
                .filter(change -> change.after().what() instanceof KeyResult)
                .collect(groupingBy(change -> ((KeyResult) change.after().what()).key()));
    }
}
