package org.headway.okr.view;

import static org.headway.okr.view.Tables.champion;
import static org.headway.okr.view.Tables.keyResult;
import static org.headway.okr.view.Tables.metric;
import static org.headway.okr.view.Tables.objective;

import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.headway.okr.domain.CheckIn;
import org.headway.okr.domain.CheckInId;
import org.headway.okr.domain.Confidence;
import org.headway.okr.domain.CorrectedLog;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.Measure;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.Projection;
import org.headway.okr.domain.Source;
import org.headway.okr.domain.close.EarlierCycle;
import org.headway.okr.domain.close.Outcome;
import org.headway.okr.domain.close.Score;
import org.headway.okr.domain.close.Scoring;
import org.headway.okr.domain.close.Successor;
import org.headway.okr.domain.table.OkrTable;
import org.headway.okr.service.checkin.KeyResultHistory;

/** Key results with their past, as a page of their own shows them. */
public final class AddressCases {

    private static final String AIM = "New customers love their first week";

    private AddressCases() {}

    static KeyResultHistory many() {
        return past(
                Cases.TRIALS.title(),
                Cases.TRIALS.measure(),
                told(60, "4.1", 8, "", "", ""),
                told(45, "4.3", 8, "The new form is live", "", "Show it to ten customers"),
                told(31, "4.9", 9, "", "", ""),
                told(31, "", 9, "Half of them paid", "Tax form waits for legal", "Ship address autofill"),
                told(17, "4.7", 9, "", "The holidays", ""),
                told(3, "5.1", 6, "Autofill is live for a tenth of traffic", "Tax form waits\nfor legal", "Ship it"));
    }

    /** With a lowered target, a stamp of the sponsor, a corrected check-in and one that was taken back. */
    static KeyResultHistory revised() {
        KeyResultHistory all = many();
        OkrTable.Group group = all.row().sections().get(0).groups().get(0);
        Objective stamped =
                group.objective().saying(group.objective().definition().stamped(Tables.CYCLE.first()));
        List<CheckIn> told = Revised.corrected(all);
        KeyResult stands = group.rows().get(0).keyResult().standing(Projection.replay(told));
        OkrTable row = Tables.of(new OkrTable.Group(stamped, List.of(champion(stands))));
        return new KeyResultHistory(
                row,
                told,
                Optional.empty(),
                false,
                Revised.by(all, "supplier left"),
                CorrectedLog.of(told).told().stream().reduce((one, later) -> later),
                ZoneOffset.UTC);
    }

    static KeyResultHistory once(Measure measure, String value) {
        return past("Know how many visitors abandon at the tax form", measure, told(3, value, 3, "", "", ""));
    }

    /** A check-in on each of so many days. */
    static KeyResultHistory daily(int days) {
        Told[] log = new Told[days];
        for (int i = 0; i < days; i++) {
            log[i] = told(days - i, "" + i, i % 11, "", "", "");
        }
        return past("Trials", metric("0", "" + days, ""), log);
    }

    static KeyResultHistory longAgo() {
        return past("Trials", metric("0", "10", "%"), told(30, "3", 7, "", "", ""));
    }

    static KeyResultHistory never(Measure measure) {
        return past("Know how many visitors abandon at the tax form", measure);
    }

    /** What came before the newest 500. */
    static KeyResultHistory older() {
        KeyResultHistory all = many();
        return new KeyResultHistory(
                all.row(), all.told(), Optional.of(Tables.TODAY), true, List.of(), Optional.empty(), all.zone());
    }

    /** At the end of an earlier day, which nobody changes. */
    static KeyResultHistory then() {
        KeyResultHistory all = many();
        OkrTable row = all.row();
        OkrTable.Section section = row.sections().get(0);
        OkrTable.Group group = section.groups().get(0);
        OkrTable.Row only = new OkrTable.Row(group.rows().get(0).keyResult(), false, false);
        OkrTable.Section past = new OkrTable.Section(
                section.area(),
                section.decision(),
                List.of(new OkrTable.Group(group.objective(), List.of(only))),
                Optional.empty(),
                false,
                section.rules());
        return new KeyResultHistory(
                new OkrTable(row.today(), Optional.of(row.today()), List.of(past), List.of(), row.home(), row.names()),
                all.told(),
                Optional.empty(),
                false,
                all.revisions(),
                Optional.empty(),
                all.zone());
    }

    /** As a reader sees it who may not know people. */
    static KeyResultHistory withoutNames() {
        KeyResultHistory all = many();
        OkrTable row = all.row();
        return new KeyResultHistory(
                new OkrTable(row.today(), row.sections(), row.home(), Map.of()),
                all.told(),
                Optional.empty(),
                false,
                all.revisions(),
                Optional.empty(),
                ZoneOffset.UTC);
    }

    static KeyResultHistory hostile() {
        List<String> attacks = Cases.attacks();
        Told[] log = new Told[attacks.size()];
        for (int i = 0; i < log.length; i++) {
            String text = attacks.get(i);
            log[i] = told(log.length - i, "" + i, i % 11, text, text, text);
        }
        KeyResultHistory past = past(attacks.get(0), metric("0", "10", attacks.get(0)), log);
        Map<String, String> names = Map.of("key-ana", attacks.get(1), "key-maria", attacks.get(0));
        OkrTable row = Tables.of(objective(
                attacks.get(1),
                attacks.get(0),
                past.row().sections().get(0).groups().get(0).rows().get(0)));
        return new KeyResultHistory(
                new OkrTable(
                        row.today(),
                        List.of(Tables.section(
                                attacks.get(0), row.sections().get(0).groups().get(0))),
                        row.home(),
                        names),
                past.told(),
                Optional.empty(),
                false,
                Revised.by(past, attacks.get(1)),
                Optional.empty(),
                ZoneOffset.UTC);
    }

    /** Of a closed cycle: it continues two others and goes on as a third. */
    static KeyResultHistory closed(KeyResultHistory all, String lesson, String because) {
        KeyResult keyResult = all.row().keyResults().get(0);
        OkrTable open = all.row();
        OkrTable.Section section = States.closed(open.sections().get(0), lesson);
        Scoring said = new Scoring(
                keyResult.key(), Optional.of(new Score(new BigDecimal("0.8"))), because, lesson, Outcome.CONTINUED, 1);
        OkrTable.Group group = new OkrTable.Group(
                section.groups().get(0).objective(),
                List.of(new OkrTable.Row(keyResult, false, true, Optional.of(said))));
        return new KeyResultHistory(
                new OkrTable(open.today(), List.of(section.with(List.of(group))), open.home(), open.names()),
                all.told(),
                Optional.empty(),
                false,
                all.revisions(),
                Optional.empty(),
                List.of(earlier(7, "2026 Q2", "0.9", lesson), earlier(3, "2026 Q1", "", "")),
                Optional.of(new Successor(new KeyResultKey("SHOP-KR12"), "2026 Q4", false)),
                ZoneOffset.UTC);
    }

    private static EarlierCycle earlier(int number, String cycle, String score, String lesson) {
        Optional<Score> said =
                Optional.of(score).filter(text -> !text.isEmpty()).map(text -> new Score(new BigDecimal(text)));
        KeyResultKey key = new KeyResultKey("SHOP-KR" + number);
        return new EarlierCycle(cycle, new Scoring(key, said, "", lesson, Outcome.CONTINUED, 1));
    }

    /** One check-in of a log, in few words. */
    public record Told(int daysAgo, String value, int confidence, String here, String inTheWay, String next) {}

    public static Told told(int daysAgo, String value, int confidence, String here, String inTheWay, String next) {
        return new Told(daysAgo, value, confidence, here, inTheWay, next);
    }

    public static KeyResultHistory past(String title, Measure measure, Told... log) {
        KeyResult definition = keyResult(2, title, measure, Projection.none());
        List<CheckIn> entries = new ArrayList<>();
        Arrays.stream(log).forEach(told -> entries.add(entry(definition, entries.size() + 1, told)));
        KeyResult stands = keyResult(2, title, measure, Projection.replay(entries));
        return new KeyResultHistory(
                Tables.of(objective(AIM, "", champion(stands))),
                entries,
                Optional.empty(),
                false,
                List.of(),
                Optional.empty(),
                ZoneOffset.UTC);
    }

    private static CheckIn entry(KeyResult keyResult, int sequence, Told told) {
        return new CheckIn(
                new CheckInId(new UUID(0, sequence)),
                keyResult.key(),
                sequence,
                Tables.TODAY.minusDays(told.daysAgo()),
                Tables.TODAY
                        .minusDays(Math.max(0, told.daysAgo() - (sequence == 2 ? 5 : 0)))
                        .atStartOfDay()
                        .toInstant(ZoneOffset.UTC),
                Tables.ANA,
                sequence == 1 ? Source.IMPORT : Source.TYPED,
                told.value().isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(told.value())),
                Optional.of(Confidence.outOfTen(told.confidence())),
                told.here(),
                told.inTheWay(),
                told.next(),
                Optional.empty());
    }
}
