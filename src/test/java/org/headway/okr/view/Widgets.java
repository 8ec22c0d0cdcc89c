package org.headway.okr.view;

import static org.headway.okr.view.Tables.champion;

import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.headway.okr.domain.CheckIn;
import org.headway.okr.domain.CheckInId;
import org.headway.okr.domain.Confidence;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.Measure;
import org.headway.okr.domain.NextStepOutcome;
import org.headway.okr.domain.Source;
import org.headway.okr.domain.table.OkrTable;
import org.headway.okr.service.action.Tracked;
import org.headway.okr.service.table.Told;
import org.headway.okr.view.form.CheckInFormView;
import org.headway.okr.view.paper.StaticTableView;
import org.headway.okr.view.table.KeyResultRowView;
import org.headway.okr.view.table.OkrTableView;
import org.headway.okr.view.table.TableParameters;

/** Every widget in every case that has a golden file: {@code <widget>/<case>} and its HTML. */
public record Widgets(Templates templates) {

    private static final Words ENGLISH = new BundleWords(Locale.ENGLISH);
    private static final Words GERMAN = new BundleWords(Locale.GERMAN);

    public Map<String, String> all() {
        Map<String, String> html = new LinkedHashMap<>();
        html.put("okr-table/ordinary", table(Cases.ordinary(), ENGLISH));
        html.put("okr-table/german", table(Cases.ordinary(), GERMAN));
        html.put("okr-table/types", table(Cases.types(), ENGLISH));
        html.put("okr-table/types-german", table(Cases.types(), GERMAN));
        html.put("okr-table/hard-texts", table(Cases.hard(), ENGLISH));
        html.put("okr-table/hostile", table(Cases.hostile(), ENGLISH));
        html.put("okr-table/several-areas", table(Cases.several(), ENGLISH));
        html.put("okr-table/several-cycles", table(Cases.severalCycles(), ENGLISH));
        html.put("okr-table/collapsed", collapsed());
        html.put("okr-table/long", table(Tables.large(26), ENGLISH));
        html.put("okr-table/as-of", table(States.asOf(), ENGLISH));
        html.put("okr-table/no-okrs", table(States.withoutOkrs("We serve Checkout and Search."), ENGLISH));
        html.put("okr-table/no-okrs-hostile", table(States.withoutOkrs("<script>alert(1)</script>\"'"), GERMAN));
        html.put("okr-table/drafted", table(States.drafted(), ENGLISH));
        html.put("okr-table/ended", table(States.ended(), GERMAN));
        html.put(
                "okr-table/one-row",
                KeyResultRowView.of(one(Cases.TRIALS), ENGLISH).render(templates, ENGLISH));
        html.putAll(onPaper());
        html.put("first-run/reader", table(Tables.nothing(false), ENGLISH));
        html.put("first-run/unmatched", unmatched("ben", ENGLISH));
        html.put("first-run/unmatched-german", unmatched("<b>\"'", GERMAN));
        html.put("first-run/editor", table(Tables.nothing(true), ENGLISH));
        html.put("first-run/editor-german", table(Tables.nothing(true), GERMAN));
        html.put("message/not-available", MessageView.notAvailable(ENGLISH).render(templates));
        html.put(
                "message/bad-parameter",
                MessageView.badParameter("cycle", noSuchCycle(), ENGLISH).render(templates));
        html.put("message/no-space", MessageView.noSpace(ENGLISH).render(templates));
        html.put("message/restricted", MessageView.restricted("Shop", ENGLISH).render(templates));
        html.put("message/broken", MessageView.broken("7F3A", ENGLISH).render(templates));
        html.put("okr-table/sponsor", sponsors(ENGLISH));
        html.put("okr-table/sponsor-german", sponsors(GERMAN));
        html.put("check-in/metric", checkIn(Cases.TRIALS, ENGLISH));
        html.put("check-in/german", checkIn(Cases.TRIALS, GERMAN));
        html.put("check-in/first-milestone", checkIn(Cases.first(new Measure.Milestone()), ENGLISH));
        html.put("check-in/first-baseline", checkIn(Cases.first(new Measure.Baseline("%")), ENGLISH));
        html.put("check-in/threshold", checkIn(Cases.threshold("99.9", 8, 6, 3), ENGLISH));
        html.putAll(hostile());
        html.putAll(new BesideWidgets(templates).all());
        html.putAll(new BringInWidgets(templates).all());
        html.putAll(new FormWidgets(templates).all());
        html.putAll(new ShareWidgets(templates).all());
        html.putAll(new NoteWidgets(templates).all());
        html.putAll(new IssueWidgets(templates).all());
        html.putAll(new ActionWidgets(templates).all());
        html.putAll(new ChangesWidgets(templates).all());
        html.putAll(new ClosingWidgets(templates).all());
        html.putAll(new AgendaWidgets(templates).all());
        html.put("okr-table/drafts", table(Cases.drafts(), ENGLISH));
        html.put("okr-table/drafts-german", table(Cases.drafts(), GERMAN));
        html.putAll(new AddressWidgets(templates).all());
        html.putAll(new ProgrammeWidgets(templates).all());
        html.putAll(new AdminWidgets(templates).all());
        html.putAll(new LinkWidgets(templates).all());
        html.putAll(new ProjectWidgets(templates).all());
        return html;
    }

    /** Where no table of hostile rows comes. */
    private Map<String, String> hostile() {
        String attack = Cases.attacks().get(0);
        OkrTable rows = Cases.hostile();
        OkrTable nothing = new OkrTable(Tables.TODAY, List.of(), Tables.home(attack), Map.of());
        return Map.of(
                "check-in/hostile", CheckInFormView.of(rows, ENGLISH).render(templates, ENGLISH),
                "first-run/hostile", table(nothing, GERMAN),
                "message/hostile",
                        MessageView.badParameter(attack, attack, ENGLISH).render(templates)
                                + MessageView.restricted(attack, GERMAN).render(templates));
    }

    /** What is exported. */
    public Map<String, String> onPaper() {
        Map<String, String> html = new LinkedHashMap<>();
        html.put("static/ordinary", onPaper(Cases.ordinary(), ENGLISH));
        html.put("static/german", onPaper(Cases.ordinary(), GERMAN));
        html.put("static/types", onPaper(Cases.types(), ENGLISH));
        html.put("static/types-german", onPaper(Cases.types(), GERMAN));
        html.put("static/detail", onPaper(one(Cases.TRIALS), told(), ENGLISH));
        html.put("static/detail-german", onPaper(one(Cases.TRIALS), told(), GERMAN));
        html.put("static/hard-texts", onPaper(Cases.hard(), ENGLISH));
        html.put("static/hostile", onPaper(Cases.hostile(), ENGLISH));
        html.put("static/several-areas", onPaper(Cases.several(), ENGLISH));
        html.put("static/several-cycles", onPaper(Cases.severalCycles(), ENGLISH));
        html.put("static/drafts", onPaper(Cases.drafts(), ENGLISH));
        html.put("static/nothing", onPaper(Tables.nothing(true), ENGLISH));
        html.put("static/as-of", onPaper(States.asOf(), ENGLISH));
        html.put("static/no-okrs", onPaper(States.withoutOkrs("<b>We</b> serve Search."), GERMAN));
        html.putAll(new BesideWidgets(templates).onPaper());
        return html;
    }

    public String onPaper(OkrTable table, Words words) {
        return onPaper(table, Told.nothing(), words);
    }

    public String onPaper(OkrTable table, Told told, Words words) {
        return StaticTableView.of(table, told, new Tracked.NoTracker<>(), AddressWidgets.ADDRESSES, words)
                .render(templates, words);
    }

    private static Told told() {
        return new Told(Map.of(Cases.TRIALS.key(), log()), true, Tables.NAMES);
    }

    private String unmatched(String champion, Words words) {
        TableParameters asked = TableParameters.read(Map.of("champion", champion), Optional.of("SHOP"));
        return OkrTableView.of(Tables.nothing(false), words, asked).render(templates, words);
    }

    private String table(OkrTable table, Words words) {
        return OkrTableView.of(table, words, Tables.asked("automatic")).render(templates, words);
    }

    private String sponsors(Words words) {
        TableParameters asked = TableParameters.read(Map.of("objectives", "collapsed", "sponsor", "me"));
        return OkrTableView.of(Cases.ordinary(), words, asked).render(templates, words);
    }

    private String collapsed() {
        return OkrTableView.of(Cases.types(), ENGLISH, Tables.asked("collapsed"))
                .render(templates, ENGLISH);
    }

    private String checkIn(KeyResult keyResult, Words words) {
        return CheckInFormView.of(one(keyResult), words).render(templates, words);
    }

    private static String noSuchCycle() {
        return ENGLISH.say("okr.error.no-such-cycle", "2026 Q7");
    }

    private static OkrTable one(KeyResult keyResult) {
        return Tables.of(Tables.objective("New customers love their first week", "", champion(keyResult)));
    }

    private static List<CheckIn> log() {
        return List.of(
                entry(5, "5.1", 6, "autofill is live for a tenth of traffic", "Tax form waits for legal", "Ship it"),
                entry(4, "4.9", 9, "", "", "Try autofill with ten customers"),
                entry(3, "", 9, "<b>nothing</b> moved & nobody knows why", "", ""));
    }

    private static CheckIn entry(int sequence, String value, int confidence, String here, String way, String next) {
        return new CheckIn(
                new CheckInId(new UUID(0, sequence)),
                Cases.TRIALS.key(),
                sequence,
                Tables.TODAY.minusDays(3 + 14L * (5 - sequence)),
                Tables.TODAY.atStartOfDay().toInstant(ZoneOffset.UTC),
                Tables.ANA,
                sequence == 3 ? Source.IMPORT : Source.TYPED,
                value.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(value)),
                Optional.of(Confidence.outOfTen(confidence)),
                here,
                way,
                next,
                Optional.of(NextStepOutcome.DONE));
    }
}
