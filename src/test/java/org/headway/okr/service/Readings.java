package org.headway.okr.service;

import java.time.Clock;
import org.headway.okr.service.agenda.AgendaQueries;
import org.headway.okr.service.agenda.OnwardQuery;
import org.headway.okr.service.checkin.CloseUpQuery;
import org.headway.okr.service.reading.OkrQueries;
import org.headway.okr.service.reading.Suggestions;
import org.headway.okr.service.table.BesideQuery;
import org.headway.okr.service.table.ChangesQuery;
import org.headway.okr.service.table.CycleEnds;
import org.headway.okr.service.table.TableCycles;
import org.headway.okr.service.table.TableQuery;
import org.headway.okr.testing.Stores;

/** What a {@link Desk} has for reading. */
public record Readings(OkrQueries queries, ChangesQuery changes, AgendaQueries agendas, Suggestions suggestions) {

    static Readings on(
            Stores stores, Access access, Containers containers, Programme programme, Names names, Clock clock) {
        CycleEnds ending = new CycleEnds(access, stores.scores(), stores.continuations());
        TableCycles shown = new TableCycles(
                access, programme, stores.objectives(), stores.keyResults(), stores.areas(), stores.sharings(), clock);
        TableQuery tables = new TableQuery(
                access,
                containers,
                programme,
                names,
                stores.areas(),
                stores.objectives(),
                stores.keyResults(),
                stores.checkIns(),
                stores.definitions(),
                new BesideQuery(stores.metrics(), stores.justDoIts()),
                stores.sharings(),
                shown,
                ending,
                clock);
        OkrQueries queries = new OkrQueries(
                access,
                tables,
                new CloseUpQuery(
                        access,
                        tables,
                        programme,
                        names,
                        stores.areas(),
                        ending,
                        stores.closeUps(),
                        stores.continuations(),
                        stores.scores(),
                        stores.objectives(),
                        clock),
                shown,
                programme,
                names,
                stores.areas(),
                stores.objectives(),
                stores.keyResults(),
                stores.checkIns());
        ChangesQuery changes = new ChangesQuery(
                access,
                programme,
                names,
                stores.areas(),
                stores.objectives(),
                stores.definitions(),
                stores.sharings(),
                ending,
                clock);
        AgendaQueries agendas = new AgendaQueries(
                tables,
                changes,
                new OnwardQuery(access, stores.continuations(), stores.objectives()),
                stores.checkIns(),
                names,
                clock);
        Suggestions suggestions =
                new Suggestions(access, programme, stores.areas(), stores.objectives(), stores.keyResults(), clock);
        return new Readings(queries, changes, agendas, suggestions);
    }
}
