package org.headway.okr.view.programme;

import java.util.List;
import java.util.stream.Stream;
import org.headway.okr.domain.Level;
import org.headway.okr.domain.programme.Setting;
import org.headway.okr.service.programme.ProgrammeRules;

/**
 * A setting with what can be chosen, what was, and who chose it.
 *
 * @param name as it is sent
 * @param origin where the value in force comes from
 * @param several whether more than one can be chosen
 * @param inherited what holds where nothing is chosen, as it is sent
 */
public record ChoiceView(
        String name, String label, String origin, boolean several, String inherited, List<OptionView> options) {

    public ChoiceView {
        options = List.copyOf(options);
    }

    static ChoiceView of(Setting setting, ProgrammeRules rules, SettingWords words) {
        boolean several = setting == Setting.LEVELS;
        String inherited = rules.inherited().of(setting);
        return new ChoiceView(
                setting.name(),
                words.name(setting),
                Origin.of(rules, decision -> decision.choices().of(setting).isPresent())
                        .said(words.words()),
                several,
                inherited,
                several ? levels(rules, words) : one(setting, rules, inherited, words));
    }

    private static List<OptionView> levels(ProgrammeRules rules, SettingWords words) {
        return Stream.of(Level.values())
                .map(level -> new OptionView(
                        level.name(),
                        words.level(level.name()),
                        rules.inForce().levels().contains(level)))
                .toList();
    }

    private static List<OptionView> one(Setting setting, ProgrammeRules rules, String inherited, SettingWords words) {
        String chosen = rules.own().choices().of(setting).orElse("");
        String from = rules.area().isPresent() ? "okr.settings.inherit.instance" : "okr.settings.inherit.headway";
        return Stream.concat(
                        Stream.of(new OptionView(
                                "", words.words().say(from, words.value(setting, inherited)), chosen.isEmpty())),
                        setting.offered().stream()
                                .map(value -> new OptionView(value, words.value(setting, value), value.equals(chosen))))
                .toList();
    }
}
