package org.headway.okr.view.close;

import java.util.List;
import java.util.Map;
import org.headway.okr.domain.close.TeamAnswers;
import org.headway.okr.domain.table.OkrTable;
import org.headway.okr.service.close.ClosingForm;
import org.headway.okr.view.Labels;
import org.headway.okr.view.Templates;
import org.headway.okr.view.Viewing;
import org.headway.okr.view.Words;

/**
 * Score and close: every key result of an area's cycle with its end value, score, lesson and what comes next.
 *
 * @param scored whether the programme gives scores at all
 * @param settled how many have a score or are dropped, of {@code total}
 * @param helped the question whether OKRs helped
 * @param confirm what closing means
 */
public record ClosingView(
        String area,
        String cycle,
        String heading,
        boolean scored,
        int settled,
        int total,
        List<ClosingObjectiveView> objectives,
        String helped,
        TeamAnswers answers,
        String confirm) {

    public ClosingView {
        objectives = List.copyOf(objectives);
    }

    public static ClosingView of(ClosingForm form, Words words) {
        Viewing viewing = Viewing.of(
                new OkrTable.Section(form.area(), form.decision().cycle(), List.of(), true, form.rules()),
                form.today(),
                words);
        String name = form.area().name();
        String cycle = form.decision().cycle().label();
        String why = form.why();
        return new ClosingView(
                form.area().key().value(),
                cycle,
                words.say("okr.closing.heading", name, cycle),
                form.rules().score(),
                form.end().settled(),
                form.end().keyResults().size(),
                form.objectives().stream()
                        .map(objective -> ClosingObjectiveView.of(form, objective, viewing))
                        .toList(),
                why.isEmpty() ? words.say("okr.closing.helped") : words.say("okr.closing.helped-with", why),
                form.answers(),
                words.say("okr.closing.confirm", cycle, name));
    }

    public int version() {
        return answers.version();
    }

    public String saidHelped() {
        return answers.helped();
    }

    public String saidDifferently() {
        return answers.differently();
    }

    public String render(Templates templates, Words words) {
        return templates.render("ui/closing/closing.vm", Map.of("closing", this, "label", new Labels(words)));
    }
}
