package org.headway.okr.view.programme;

import static java.util.stream.Collectors.joining;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.Confidence;
import org.headway.okr.domain.Person;
import org.headway.okr.domain.programme.ConfidenceScale;
import org.headway.okr.domain.programme.DeploymentParameters;
import org.headway.okr.domain.programme.ParametersDecision;
import org.headway.okr.domain.programme.Setting;
import org.headway.okr.service.programme.ProgrammeRules;
import org.headway.okr.view.Addresses;
import org.headway.okr.view.Beliefs;
import org.headway.okr.view.ContainerWords;
import org.headway.okr.view.FactView;
import org.headway.okr.view.Figures;
import org.headway.okr.view.Labels;
import org.headway.okr.view.Templates;
import org.headway.okr.view.Words;

/**
 * What a table says about itself: why there are OKRs, what was agreed, and who can read this.
 *
 * @param place whose rules these are
 * @param why empty where nobody said it
 * @param settings where they are decided; empty for those who do not decide
 */
public record RulesView(
        String place,
        String why,
        String saidBy,
        List<FactView> facts,
        String readers,
        String decided,
        boolean undecided,
        String settings) {

    public RulesView {
        facts = List.copyOf(facts);
    }

    public static RulesView of(ProgrammeRules rules, Addresses addresses, Words words) {
        Optional<ParametersDecision> said = rules.decisions().stream()
                .filter(decision -> !decision.why().isEmpty())
                .findFirst();
        String query = rules.area().map(area -> "?area=" + area.key()).orElse("");
        return new RulesView(
                rules.area().map(Area::name).orElseGet(() -> words.say("okr.rules.everywhere")),
                said.map(ParametersDecision::why).orElse(""),
                DecidedView.name(rules, said.flatMap(ParametersDecision::saidBy))
                        .orElse(""),
                facts(rules, new SettingWords(words)),
                rules.place().map(place -> readers(place, words)).orElse(""),
                DecidedView.of(rules, words),
                rules.decisions().stream().noneMatch(ParametersDecision::isDecided),
                rules.mayDecide() ? addresses.of("settings") + query : "");
    }

    private static List<FactView> facts(ProgrammeRules rules, SettingWords words) {
        DeploymentParameters all = rules.inForce();
        return FactView.known(
                fact("cycle", words, value(all, Setting.CYCLE_MONTHS, words), value(all, Setting.FIRST_MONTH, words)),
                fact(
                        "check-ins",
                        words,
                        value(all, Setting.CHECK_INS, words),
                        String.valueOf(all.checkIns().staleAfter())),
                fact("limits", words, value(all, Setting.OBJECTIVES, words), value(all, Setting.KEY_RESULTS, words)),
                new FactView(words.words().say("okr.rules.confidence"), scale(all, words)),
                fact("milestones", words, value(all, Setting.MILESTONES, words)),
                fact("levels", words, value(all, Setting.LEVELS, words)),
                new FactView(words.words().say("okr.rules.coaches"), coaches(rules)));
    }

    private static FactView fact(String name, SettingWords words, String... values) {
        return new FactView(
                words.words().say("okr.rules." + name),
                words.words().say("okr.rules." + name + ".value", (Serializable[]) values));
    }

    /** With the bounds of its words, where it has others than words. */
    private static String scale(DeploymentParameters all, SettingWords words) {
        Beliefs beliefs = new Beliefs(
                all.confidence(), words.words(), new Figures(words.words().locale()));
        String scale = value(all, Setting.CONFIDENCE, words);
        return all.confidence() == ConfidenceScale.WORDS
                ? scale
                : words.words()
                        .say(
                                "okr.rules.confidence.value",
                                scale,
                                beliefs.number(new Confidence(Confidence.MEDIUM)),
                                beliefs.number(new Confidence(Confidence.HIGH)));
    }

    private static String value(DeploymentParameters rules, Setting setting, SettingWords words) {
        return words.value(setting, rules.of(setting));
    }

    private static String coaches(ProgrammeRules rules) {
        return rules.decisions().stream()
                .map(ParametersDecision::coaches)
                .filter(coaches -> !coaches.isEmpty())
                .findFirst()
                .stream()
                .flatMap(List::stream)
                .map(Person::userKey)
                .map(rules.names()::get)
                .filter(Objects::nonNull)
                .collect(joining(", "));
    }

    private static String readers(ProgrammeRules.Visibility place, Words words) {
        return words.say(
                place.toEverybody() ? "okr.rules.readers.everybody" : "okr.rules.readers",
                ContainerWords.named(place.container(), place.name(), words));
    }

    public String render(Templates templates, Words words) {
        return templates.render("ui/rules/rules.vm", Map.of("rules", this, "label", new Labels(words)));
    }
}
