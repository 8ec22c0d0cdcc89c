package org.headway.okr.view.programme;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.programme.ParametersDecision;
import org.headway.okr.service.programme.ProgrammeRules;
import org.headway.okr.view.Labels;
import org.headway.okr.view.PersonView;
import org.headway.okr.view.Templates;
import org.headway.okr.view.Words;

/**
 * The page that decides the rules of the programme, for an area or for the instance.
 *
 * @param scope the area's key; empty for the instance
 * @param decided who decided what is in force
 * @param why the sentence that was decided here, with
 * @param saidBy whoever said it
 * @param inheritedWhy the sentence that holds where none is decided here
 * @param coaches names with commas between
 * @param areas the one that these are the rules of; none for the instance
 */
public record SettingsPageView(
        String title,
        String scope,
        int version,
        String decided,
        String why,
        PersonView saidBy,
        String inheritedWhy,
        String whyFrom,
        PersonView coaches,
        String coachesFrom,
        List<AreaNameView> areas,
        List<QuestionView> questions) {

    public SettingsPageView {
        areas = List.copyOf(areas);
        questions = List.copyOf(questions);
    }

    public static SettingsPageView of(ProgrammeRules rules, Words words) {
        ParametersDecision own = rules.own();
        Optional<Area> area = rules.area();
        return new SettingsPageView(
                area.map(one -> words.say("okr.settings.of", one.name()))
                        .orElseGet(() -> words.say("okr.settings.instance")),
                area.map(one -> one.key().value()).orElse(""),
                own.version(),
                DecidedView.of(rules, words),
                own.why(),
                PersonView.of(
                        own.saidBy().filter(person -> rules.names().containsKey(person.userKey())), rules.names()),
                area.isPresent() ? rules.instance().why() : "",
                Origin.of(rules, decision -> !decision.why().isEmpty()).saidIfDecided(words),
                coaches(own, rules.names()),
                Origin.of(rules, decision -> !decision.coaches().isEmpty()).saidIfDecided(words),
                AreaNameView.of(rules, new SettingWords(words)),
                QuestionView.all(rules, new SettingWords(words)));
    }

    /** Among several, a name with a comma in it is told by user name. */
    private static PersonView coaches(ParametersDecision own, Map<String, String> names) {
        List<PersonView> known = own.coaches().stream()
                .filter(person -> names.containsKey(person.userKey()))
                .map(person -> PersonView.of(Optional.of(person), names))
                .toList();
        return new PersonView(
                known.stream().map(PersonView::userName).collect(joining(", ")),
                known.stream()
                        .map(one -> one.fullName().contains(",") ? one.userName() : one.fullName())
                        .collect(joining(", ")));
    }

    /** Longest sentence about why, for the form. */
    public int whyLimit() {
        return ParametersDecision.WHY_LIMIT;
    }

    public String render(Templates templates, Words words) {
        return templates.render("ui/settings/settings.vm", Map.of("page", this, "label", new Labels(words)));
    }
}
