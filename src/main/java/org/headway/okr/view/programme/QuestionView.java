package org.headway.okr.view.programme;

import java.util.List;
import java.util.stream.Stream;
import org.headway.okr.domain.programme.Setting;
import org.headway.okr.service.programme.ProgrammeRules;

/**
 * One of the eight questions, with the settings that answer it.
 *
 * @param name of the question; its first and its last ask for words and for people, too
 */
public record QuestionView(String name, String title, String help, List<ChoiceView> choices) {

    public QuestionView {
        choices = List.copyOf(choices);
    }

    static List<QuestionView> all(ProgrammeRules rules, SettingWords words) {
        return Stream.of(
                        question("why", rules, words),
                        question("cycles", rules, words, Setting.CYCLE_MONTHS, Setting.FIRST_MONTH),
                        question("rhythm", rules, words, Setting.CHECK_INS),
                        question("where", rules, words, where(rules)),
                        question("limits", rules, words, Setting.OBJECTIVES, Setting.KEY_RESULTS),
                        question("kinds", rules, words, Setting.MILESTONES, Setting.AMBITION),
                        question("scales", rules, words, Setting.CONFIDENCE, Setting.SCORE, Setting.HIDDEN_ISSUES),
                        question("help", rules, words, Setting.COACH))
                .toList();
    }

    private static Setting[] where(ProgrammeRules rules) {
        return Stream.of(Setting.LEVELS, Setting.ALIGNMENT, Setting.OPENING)
                .filter(setting -> setting.isForAreas() || rules.area().isEmpty())
                .toArray(Setting[]::new);
    }

    private static QuestionView question(String name, ProgrammeRules rules, SettingWords words, Setting... settings) {
        return new QuestionView(
                name,
                words.words().say("okr.settings.question." + name),
                words.words().say("okr.settings.hint." + name),
                Stream.of(settings)
                        .map(setting -> ChoiceView.of(setting, rules, words))
                        .toList());
    }
}
