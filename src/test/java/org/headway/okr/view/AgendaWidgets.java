package org.headway.okr.view;

import static org.headway.okr.view.Tables.metric;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.CheckIn;
import org.headway.okr.domain.CheckInId;
import org.headway.okr.domain.Confidence;
import org.headway.okr.domain.CycleDecision;
import org.headway.okr.domain.HealthMetricKey;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.NextStepOutcome;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.Projection;
import org.headway.okr.domain.Source;
import org.headway.okr.domain.beside.Beside;
import org.headway.okr.domain.beside.HealthMetric;
import org.headway.okr.domain.beside.HealthRange;
import org.headway.okr.domain.close.ClosingChange;
import org.headway.okr.domain.log.DefinitionChange;
import org.headway.okr.domain.log.Revision;
import org.headway.okr.domain.table.Agenda;
import org.headway.okr.domain.table.OkrTable;
import org.headway.okr.service.agenda.AgendaAnswer;
import org.headway.okr.service.agenda.Onward;
import org.headway.okr.service.table.EndedCycle;
import org.headway.okr.view.agenda.AgendaParameters;
import org.headway.okr.view.agenda.AgendaView;

/** The agenda, in every case that has a golden file. */
record AgendaWidgets(Templates templates) {

    private static final Words ENGLISH = new BundleWords(Locale.ENGLISH);
    private static final String LESSON = "Ask for the card after the first result, not before.";
    private static final Map<String, String> SPONSORED = Map.of("sponsor", "me");
    private static final Words GERMAN = new BundleWords(Locale.GERMAN);

    Map<String, String> all() {
        AgendaAnswer ordinary = answer(withBacklog(Cases.ordinary(), "Support backlog"), "Ship autofill to everybody");
        AgendaAnswer readers = answer(States.asOf(), "Ship autofill to everybody");
        AgendaAnswer nothing = answer(Tables.nothing(true), "");
        String attack = Cases.attacks().get(0);
        AgendaAnswer hostile = answer(withBacklog(Cases.hostile(), attack), attack);
        Map<String, String> html = new LinkedHashMap<>();
        html.put("agenda/normal", walk(ordinary, Map.of(), ENGLISH));
        html.put("agenda/german", walk(ordinary, Map.of(), GERMAN));
        html.put("agenda/reader", walk(readers, Map.of(), ENGLISH));
        html.put("agenda/empty", list(nothing, ENGLISH));
        html.put("agenda/list", list(ordinary, ENGLISH));
        html.put("agenda/list-of-a-reader", list(readers, GERMAN));
        html.put("agenda/one-on-one", walk(ordinary, Map.of("champion", "ana"), ENGLISH));
        html.put("agenda/sponsor", walk(ordinary, SPONSORED, ENGLISH));
        html.put("agenda/ended", walk(ended(ordinary, LESSON), SPONSORED, ENGLISH));
        html.put("agenda/ended-german", list(ended(readers, LESSON), SPONSORED, GERMAN));
        html.put("agenda/ended-hostile", walk(ended(hostile, attack), SPONSORED, ENGLISH));
        html.put("agenda/ended-export", onPaper(ended(readers, LESSON), SPONSORED, ENGLISH));
        html.put("agenda/hostile", walk(hostile, Map.of(), ENGLISH));
        html.put("agenda/list-hostile", list(hostile, GERMAN));
        html.put("agenda/export", onPaper(ordinary, ENGLISH));
        html.put("agenda/export-hostile", onPaper(hostile, GERMAN));
        return html;
    }

    private String walk(AgendaAnswer answer, Map<String, String> asked, Words words) {
        return AgendaView.of(answer, AgendaParameters.read(asked), AddressWidgets.ADDRESSES, words)
                .renderWalk(templates, words);
    }

    private String list(AgendaAnswer answer, Words words) {
        return list(answer, Map.of(), words);
    }

    private String list(AgendaAnswer answer, Map<String, String> asked, Words words) {
        return AgendaView.of(answer, AgendaParameters.read(asked), AddressWidgets.ADDRESSES, words)
                .renderList(templates, words);
    }

    private String onPaper(AgendaAnswer answer, Words words) {
        return onPaper(answer, Map.of(), words);
    }

    private String onPaper(AgendaAnswer answer, Map<String, String> asked, Words words) {
        return AgendaView.onPaper(answer, AgendaParameters.read(asked), AddressWidgets.ADDRESSES, words)
                .renderStatic(templates, words);
    }

    /** With a cycle that was closed, one that was opened again, one of another area, and what goes on from them. */
    private static AgendaAnswer ended(AgendaAnswer answer, String lesson) {
        OkrTable.Section section = answer.table().sections().get(0);
        OkrTable.Section closed = States.closed(section, lesson);
        Instant at = Tables.TODAY.minusDays(2).atStartOfDay().toInstant(ZoneOffset.UTC);
        ClosingChange close = new ClosingChange(closed.decision(), true, "", Optional.of(Tables.ANA), at);
        CycleDecision others = new CycleDecision(new AreaKey("SUP"), closed.cycle())
                .closed(closed.decision().closing());
        OkrTable.Group first = section.groups().get(0);
        OkrTable.Group theirs = States.closed(
                new OkrTable.Group(first.objective(), List.of(), false, Optional.of("Support")), others, "");
        Objective next = first.objective();
        return new AgendaAnswer(
                answer.table(),
                answer.agenda(),
                answer.changes(),
                List.of(
                        new EndedCycle(
                                new ClosingChange(closed.decision(), false, lesson, Optional.of(Tables.ANA), at),
                                section.with(List.of())),
                        new EndedCycle(close, section.with(closed.groups())),
                        new EndedCycle(
                                new ClosingChange(others, true, "", Optional.empty(), at),
                                section.with(List.of(theirs)))),
                new Onward(
                        Map.of(next.key(), next),
                        List.of(new Onward.Continued(
                                section, next, closed.groups().get(0).objective()))),
                answer.names(),
                answer.zone());
    }

    /** With something said of the first key result, and its target changed for a reason. */
    private static AgendaAnswer answer(OkrTable table, String said) {
        List<CheckIn> log = table.keyResults().stream()
                .limit(1)
                .flatMap(one -> Stream.of(
                        entry(one, 1, "4.9", 9, said, 20, Optional.empty()),
                        entry(one, 2, "5.1", 6, "Ship address autofill", 3, Optional.of(NextStepOutcome.DONE))))
                .toList();
        Map<KeyResultKey, List<DefinitionChange>> changes = table.keyResults().stream()
                .limit(1)
                .collect(Collectors.toMap(KeyResult::key, one -> List.of(changed(one, said))));
        return new AgendaAnswer(
                table,
                Agenda.of(table, log, Tables.TODAY.minusDays(14)),
                changes,
                List.of(),
                Onward.nothing(),
                table.names(),
                ZoneOffset.UTC);
    }

    private static DefinitionChange changed(KeyResult keyResult, String reason) {
        KeyResult before = Tables.keyResult(1, keyResult.title(), metric("4.2", "7", "%"), Projection.none());
        return new DefinitionChange(
                Optional.of(before),
                new Revision<>(
                        keyResult,
                        false,
                        reason,
                        Optional.of(Tables.ANA),
                        Tables.TODAY.minusDays(5).atStartOfDay().toInstant(ZoneOffset.UTC)));
    }

    private static CheckIn entry(
            KeyResult of,
            int sequence,
            String value,
            int confidence,
            String step,
            int daysAgo,
            Optional<NextStepOutcome> last) {
        return new CheckIn(
                new CheckInId(new UUID(1, sequence)),
                of.key(),
                sequence,
                Tables.TODAY.minusDays(daysAgo),
                Tables.TODAY.minusDays(daysAgo).atStartOfDay().toInstant(ZoneOffset.UTC),
                Tables.ANA,
                Source.TYPED,
                Optional.of(new BigDecimal(value)),
                Optional.of(Confidence.outOfTen(confidence)),
                step + ": a tenth of traffic has it",
                "",
                step,
                last);
    }

    private static OkrTable withBacklog(OkrTable table, String name) {
        OkrTable.Section section = table.sections().get(0);
        HealthMetric backlog = new HealthMetric(
                HealthMetricKey.read("SHOP-H1").orElseThrow(),
                name,
                "",
                new HealthRange(Optional.of(BigDecimal.ZERO), Optional.of(new BigDecimal("300"))),
                1,
                1,
                Optional.of(new HealthMetric.Current(new BigDecimal("410"), Tables.TODAY.minusDays(2))));
        return new OkrTable(
                table.today(),
                List.of(section.with(new Beside(List.of(backlog), List.of()))),
                table.home(),
                table.names());
    }
}
