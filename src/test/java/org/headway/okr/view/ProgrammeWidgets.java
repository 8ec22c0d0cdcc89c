package org.headway.okr.view;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.programme.Choices;
import org.headway.okr.domain.programme.DeploymentParameters;
import org.headway.okr.domain.programme.ParametersDecision;
import org.headway.okr.domain.programme.Scope;
import org.headway.okr.domain.programme.Setting;
import org.headway.okr.domain.table.OkrTable;
import org.headway.okr.service.programme.ProgrammeRules;
import org.headway.okr.view.form.CheckInFormView;
import org.headway.okr.view.programme.RulesView;
import org.headway.okr.view.programme.SettingsPageView;
import org.headway.okr.view.table.OkrTableView;

/** What shows the rules of the programme, and what follows them. */
public record ProgrammeWidgets(Templates templates) {

    private static final Words ENGLISH = new BundleWords(Locale.ENGLISH);
    private static final Words GERMAN = new BundleWords(Locale.GERMAN);
    private static final Area CHECKOUT = Tables.section("Checkout").area();
    private static final Scope AREA = Scope.of(CHECKOUT.key());

    public Map<String, String> all() {
        Map<String, String> html = new LinkedHashMap<>();
        pages().forEach(html::put);
        html.put("rules/undecided", rules(rules("Shop", true), ENGLISH));
        html.put("rules/reader", rules(rules("Shop", false, forAll("")), ENGLISH));
        html.put("rules/decided", rules(rules("Shop", true, own("We want fewer surprises."), forAll("")), ENGLISH));
        html.put("rules/german", rules(rules("Shop", true, own(""), forAll("Weil wir es wissen wollen.")), GERMAN));
        html.put("rules/hostile", rules(rules(attack(), true, own(attack()), forAll(attack())), ENGLISH));
        for (String scale : List.of("PERCENT", "SHARE", "WORDS")) {
            String name = scale.toLowerCase(Locale.ROOT);
            DeploymentParameters agreed = new DeploymentParameters(new Choices(Map.of(Setting.CONFIDENCE, scale)));
            OkrTable table = Tables.agreed(Cases.ordinary(), agreed);
            html.put(
                    "okr-table/" + name,
                    OkrTableView.of(table, ENGLISH, Tables.asked("automatic")).render(templates, ENGLISH));
            html.put("check-in/" + name, CheckInFormView.of(table, GERMAN).render(templates, GERMAN));
        }
        return html;
    }

    /** Whole pages only. */
    public Map<String, String> pages() {
        Map<String, String> html = new LinkedHashMap<>();
        html.put("settings/undecided", page(rules("Shop", true), ENGLISH));
        html.put("settings/area", page(rules("Shop", true, own("We want fewer surprises."), forAll("")), ENGLISH));
        html.put("settings/german", page(rules("Shop", true, own(""), forAll("Weil wir es wissen wollen.")), GERMAN));
        html.put("settings/instance", page(rules("Shop", true, forAll("Because.")), ENGLISH));
        html.put("settings/hostile", page(rules(attack(), true, own(attack()), forAll(attack())), ENGLISH));
        return html;
    }

    private String rules(ProgrammeRules rules, Words words) {
        return RulesView.of(rules, AddressWidgets.ADDRESSES, words).render(templates, words);
    }

    private String page(ProgrammeRules rules, Words words) {
        return SettingsPageView.of(rules, words).render(templates, words);
    }

    private static ProgrammeRules rules(String space, boolean mayDecide, ParametersDecision... decided) {
        Stream<ParametersDecision> decisions = decided.length > 0
                ? Stream.of(decided)
                : Stream.of(ParametersDecision.nobodys(AREA), ParametersDecision.nobodys(Scope.instance()));
        List<ParametersDecision> all = decisions.toList();
        Area area =
                new Area(CHECKOUT.key(), space + " team", CHECKOUT.level(), CHECKOUT.container(), Optional.empty(), 1);
        return new ProgrammeRules(
                all.size() > 1 ? Optional.of(area) : Optional.empty(),
                all,
                Optional.of(new ProgrammeRules.Visibility(Tables.SPACE, space, !mayDecide)),
                Map.of("key-ana", space.equals("Shop") ? "Ana Ruiz" : attack()),
                mayDecide,
                ZoneOffset.UTC);
    }

    private static ParametersDecision own(String why) {
        return decision(AREA, new Choices(Map.of(Setting.CHECK_INS, "WEEKLY", Setting.CONFIDENCE, "PERCENT")), why);
    }

    private static ParametersDecision forAll(String why) {
        return decision(
                Scope.instance(),
                new Choices(Map.of(Setting.CYCLE_MONTHS, "6", Setting.LEVELS, "TEAM", Setting.OBJECTIVES, "4")),
                why);
    }

    private static ParametersDecision decision(Scope scope, Choices choices, String why) {
        return new ParametersDecision(
                scope,
                2,
                choices,
                why,
                Optional.of(Tables.ANA),
                List.of(Tables.ANA),
                Optional.of(Tables.ANA),
                Optional.of(Instant.parse("2026-10-03T09:00:00Z")));
    }

    private static String attack() {
        return Cases.attacks().get(0);
    }
}
