package org.headway.okr.view.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.headway.okr.domain.Cycle;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.WholeObjective;
import org.headway.okr.service.writing.ObjectiveForm;
import org.headway.okr.view.ContainerWords;
import org.headway.okr.view.Days;
import org.headway.okr.view.Labels;
import org.headway.okr.view.PersonView;
import org.headway.okr.view.Templates;
import org.headway.okr.view.Words;

/**
 * The form of an objective with its key results.
 *
 * @param key empty for a new one
 * @param published whether readers see it, so that a change asks for its reason
 * @param me the user name of its writer; empty where names may not be known
 * @param stood when its sponsor stood behind it; empty where that did not happen
 * @param place which objective of its area and cycle it is, of how many that are agreed
 * @param agreedKeyResults how many key results of it are agreed, and whether they may be milestones
 * @param coached whether the coach asks
 * @param silenced whether it would, if its writer wanted that
 * @param ambition of a new line
 * @param lessonsOf what the lessons of the cycle before are called; empty where there are none
 * @param cycles to choose from, the first one chosen
 */
public record ObjectiveFormView(
        String key,
        int version,
        boolean published,
        String container,
        String team,
        String title,
        String whyNow,
        PersonView sponsor,
        String me,
        String stood,
        List<String> cycles,
        int place,
        int agreed,
        int agreedKeyResults,
        String milestones,
        boolean coached,
        boolean silenced,
        String ambition,
        List<LineView> lines,
        List<String> left,
        String lessonsOf,
        List<String> lessons,
        String privacy) {

    public ObjectiveFormView {
        cycles = List.copyOf(cycles);
        lines = List.copyOf(lines);
        left = List.copyOf(left);
        lessons = List.copyOf(lessons);
    }

    public static ObjectiveFormView of(ObjectiveForm form, Words words) {
        boolean withPeople = form.me().isPresent();
        Optional<Objective> objective = form.written().map(WholeObjective::objective);
        List<LineView> lines = form.written().stream()
                .flatMap(whole -> whole.lines().stream())
                .map(line -> LineView.of(line, withPeople, form.names(), words))
                .toList();
        return new ObjectiveFormView(
                objective.map(one -> one.key().value()).orElse(""),
                objective.map(Objective::version).orElse(0),
                objective.filter(one -> !one.draft()).isPresent(),
                form.container().key(),
                form.team(),
                objective.map(Objective::title).orElse(""),
                objective.map(Objective::whyNow).orElse(""),
                PersonView.of(objective.filter(one -> withPeople).flatMap(Objective::sponsor), form.names()),
                form.me().orElse(""),
                objective
                        .flatMap(Objective::stoodBehind)
                        .map(day -> stood(day, words))
                        .orElse(""),
                form.cycles().stream().map(Cycle::label).toList(),
                form.place(),
                form.rules().objectives(),
                form.rules().keyResults(),
                form.rules().milestones().name(),
                form.rules().coach() && form.mayAsk(),
                form.rules().coach() && !form.mayAsk(),
                form.rules().ambition().name(),
                lines.isEmpty() ? List.of(LineView.empty(form.rules().ambition())) : lines,
                form.left().stream().sorted().toList(),
                form.lessons().learnt().isEmpty()
                        ? ""
                        : words.say(
                                "okr.objective-form.lessons",
                                form.lessons().cycle(),
                                form.lessons().learnt().size()),
                form.lessons().learnt(),
                words.say("okr.privacy", ContainerWords.named(form.container(), form.space(), words)));
    }

    private static String stood(LocalDate day, Words words) {
        return words.say("okr.objective.stood", new Days(day, words).withYear(day));
    }

    public boolean isNew() {
        return key.isEmpty();
    }

    /** Whether there is more than one cycle to choose from. */
    public boolean choosesCycle() {
        return cycles.size() > 1;
    }

    /** What ties labels to fields where several forms were opened on a page. */
    public String id() {
        return "okr-" + (isNew() ? "new" : key);
    }

    public String render(Templates templates, Words words) {
        return templates.render(
                "ui/objective-form/objective-form.vm", Map.of("form", this, "label", new Labels(words)));
    }
}
