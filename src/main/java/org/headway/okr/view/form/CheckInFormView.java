package org.headway.okr.view.form;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.headway.okr.domain.CheckIn;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.Measure;
import org.headway.okr.domain.Projection;
import org.headway.okr.domain.programme.ConfidenceScale;
import org.headway.okr.domain.table.OkrTable;
import org.headway.okr.service.checkin.KeyResultHistory;
import org.headway.okr.view.Days;
import org.headway.okr.view.Figures;
import org.headway.okr.view.Labels;
import org.headway.okr.view.OnlyRow;
import org.headway.okr.view.Templates;
import org.headway.okr.view.Title;
import org.headway.okr.view.Values;
import org.headway.okr.view.Viewing;
import org.headway.okr.view.Words;

/**
 * The questions of a check-in, put to one key result.
 *
 * @param heading what is done where it is not an ordinary check-in
 * @param lastTime when the last next step was set; empty where there is none to ask about
 * @param seen how many entries the log had when the form was opened
 * @param yesOrNo whether its value is done or not done
 * @param stays what an empty value means
 * @param hint what stands beside the value: the last one, and the even pace
 * @param lastConfidence out of ten, for the question after a fall; empty where there was none
 * @param earliest the first day that a check-in may speak of, {@code today} the last
 * @param coached whether the coach may ask about the next step
 * @param scale what can be chosen, with
 * @param least and
 * @param most for what its ends mean
 */
public record CheckInFormView(
        String key,
        String title,
        String heading,
        int seen,
        String lastTime,
        String lastStep,
        boolean yesOrNo,
        boolean done,
        String valueQuestion,
        String unit,
        String stays,
        String hint,
        String confidenceQuestion,
        String lastConfidence,
        String earliest,
        String today,
        Prefilled prefilled,
        boolean coached,
        List<StepView> scale,
        String least,
        String most) {

    public CheckInFormView {
        scale = List.copyOf(scale);
    }

    /** The form for the only row of a table. */
    public static CheckInFormView of(OkrTable table, Words words) {
        Projection stands = OnlyRow.of(table).keyResult().projection();
        return of(table, "", stands, Prefilled.of(stands), words);
    }

    /** The form that says anew what was told last. */
    public static CheckInFormView correcting(KeyResultHistory latest, Words words) {
        CheckIn wrong = latest.correctable().orElseThrow();
        Days days = new Days(latest.row().today(), words);
        return of(
                latest.row(),
                words.say("okr.check-in.correcting", days.brief(wrong.day())),
                latest.without(wrong),
                Prefilled.of(wrong, new Figures(words.locale())),
                words);
    }

    /** {@code before} is where it stood before what is said with this form. */
    private static CheckInFormView of(
            OkrTable table, String heading, Projection before, Prefilled prefilled, Words words) {
        OnlyRow only = OnlyRow.of(table);
        KeyResult keyResult = only.keyResult();
        Projection stands = keyResult.projection();
        Measure measure = keyResult.measure();
        Viewing viewing = Viewing.of(only.section(), table.today(), words);
        List<StepView> steps = viewing.scale().steps().stream()
                .map(step -> StepView.of(step, viewing.scale(), viewing.beliefs()))
                .toList();
        String last = before.day().map(viewing.days()::brief).orElse("");
        String now = Values.of(measure, before.value(), viewing);
        boolean asks = heading.isEmpty() && !stands.nextStep().isEmpty();
        return new CheckInFormView(
                keyResult.key().value(),
                Title.of(keyResult),
                heading,
                stands.checkIns(),
                asks ? words.say("okr.check-in.last-time", last) : "",
                asks ? stands.nextStep() : "",
                measure instanceof Measure.Milestone,
                stands.value().map(BigDecimal::signum).orElse(0) > 0,
                words.say(measure instanceof Measure.Baseline ? "okr.check-in.value.baseline" : "okr.check-in.value"),
                Values.unit(measure),
                now.isEmpty() ? "" : words.say("okr.check-in.stays", now),
                hint(measure, before, last, table, viewing),
                confidenceQuestion(measure, viewing),
                heading.isEmpty() ? stands.confidence().map(StepView::outOfTen).orElse("") : "",
                viewing.cycle().earliestToldOf().toString(),
                table.today().toString(),
                prefilled,
                only.section().rules().coach(),
                steps,
                end("okr.check-in.surely-not", steps.get(0), viewing),
                end("okr.check-in.surely", steps.get(steps.size() - 1), viewing));
    }

    private static String hint(Measure measure, Projection before, String last, OkrTable table, Viewing viewing) {
        Optional<String> lastValue = before.value()
                .map(value -> Values.of(measure, Optional.of(value), viewing))
                .map(value -> viewing.words().say("okr.check-in.last-value", value, last));
        Optional<String> pace = Optional.of(measure)
                .filter(type ->
                        type instanceof Measure.Metric && viewing.cycle().contains(table.today()))
                .map(type -> viewing.words().say("okr.check-in.pace", pace((Measure.Metric) type, table, viewing)));
        return String.join(
                " · ", Stream.concat(lastValue.stream(), pace.stream()).toList());
    }

    /** Where even steps would have led by today. */
    private static String pace(Measure.Metric metric, OkrTable table, Viewing viewing) {
        BigDecimal share = viewing.cycle().evenPace(table.today());
        BigDecimal way = metric.to().subtract(metric.from());
        BigDecimal expected = metric.from().add(way.multiply(share), new MathContext(3));
        return viewing.figures().exact(new BigDecimal(expected.toPlainString()), metric.unit());
    }

    private static String confidenceQuestion(Measure measure, Viewing viewing) {
        String by = viewing.days().full(viewing.cycle().last());
        if (measure instanceof Measure.Metric metric) {
            String to = viewing.figures().exact(metric.to(), metric.unit());
            return viewing.words().say("okr.check-in.confidence", to, by);
        }
        if (measure instanceof Measure.Threshold threshold) {
            String bound =
                    threshold.comparison().sign() + " " + viewing.figures().exact(threshold.bound(), threshold.unit());
            return viewing.words().say("okr.check-in.confidence.hold", bound, by);
        }
        return viewing.words().say("okr.check-in.confidence.done", by);
    }

    /** Longest next step, for the form. */
    public int nextStepLimit() {
        return CheckIn.NEXT_STEP_LIMIT;
    }

    /** What one end of the scale means; words say it themselves. */
    private static String end(String key, StepView step, Viewing viewing) {
        return viewing.scale() == ConfidenceScale.WORDS ? "" : viewing.words().say(key, step.name());
    }

    public String render(Templates templates, Words words) {
        return templates.render("ui/check-in/check-in.vm", Map.of("form", this, "label", new Labels(words)));
    }
}
