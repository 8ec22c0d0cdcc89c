package org.headway.okr.service;

import java.time.Clock;
import org.headway.okr.service.close.ClosingCommands;
import org.headway.okr.service.close.NextCycleCommands;
import org.headway.okr.service.close.ScoreCommands;
import org.headway.okr.service.close.ScoreQueries;
import org.headway.okr.service.cycle.CycleCalendar;
import org.headway.okr.service.cycle.Publishing;
import org.headway.okr.testing.Stores;

/** What a {@link Desk} has for the ends of cycles. */
public record EndsOfCycles(
        ScoreQueries queries, ScoreCommands scores, ClosingCommands closing, NextCycleCommands nextCycle) {

    static EndsOfCycles on(
            Stores stores,
            Access access,
            Writes writes,
            OpenCycles open,
            CycleCalendar calendar,
            Publishing publishing,
            Clock clock) {
        Programme programme = new Programme(stores.parameters());
        return new EndsOfCycles(
                new ScoreQueries(
                        access,
                        programme,
                        calendar,
                        stores.areas(),
                        stores.objectives(),
                        stores.keyResults(),
                        stores.scores(),
                        stores.justDoIts(),
                        stores.parameters(),
                        clock),
                new ScoreCommands(
                        access, writes, open, calendar, stores.areas(), stores.objectives(), stores.scores(), clock),
                new ClosingCommands(
                        access,
                        programme,
                        writes,
                        calendar,
                        stores.areas(),
                        stores.objectives(),
                        stores.keyResults(),
                        stores.scores(),
                        clock),
                new NextCycleCommands(
                        access,
                        writes,
                        open,
                        calendar,
                        publishing,
                        stores.objectives(),
                        stores.keyResults(),
                        stores.justDoIts(),
                        stores.scores(),
                        stores.continuations(),
                        clock));
    }
}
