package org.headway.okr.view.bringin;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.headway.okr.domain.Measure;
import org.headway.okr.domain.imported.ImportedChampion;
import org.headway.okr.domain.imported.ImportedKeyResult;
import org.headway.okr.domain.imported.Reading;
import org.headway.okr.service.bringin.BringInPreview;
import org.headway.okr.view.Figures;
import org.headway.okr.view.Words;
import org.jspecify.annotations.Nullable;

/**
 * A key result that would be brought in.
 *
 * @param sign ✓ as read, ? to look at, = there already, ! left out
 * @param notes what becomes the first check-in
 * @param values {@code 52 → 61 → 70 %}
 * @param champion who stands beside it; empty if nobody
 * @param remark why somebody should look at it, or what becomes of it
 * @param start what can be said of its start; null where it says that itself
 */
public record BringInRowView(
        String sign,
        String title,
        List<String> notes,
        String values,
        String champion,
        String remark,
        @Nullable StartView start) {

    private static final String HERE = "=";

    public BringInRowView {
        notes = List.copyOf(notes);
    }

    static BringInRowView of(ImportedKeyResult keyResult, BringInPreview preview, Words words) {
        boolean isHere = preview.here().containsKey(keyResult);
        boolean isRefused = preview.refused().contains(keyResult);
        Optional<StartView> start = isHere || isRefused ? Optional.empty() : StartView.of(keyResult, words);
        return new BringInRowView(
                isRefused ? "!" : isHere ? HERE : keyResult.isToLookAt() ? "?" : "✓",
                keyResult.title(),
                notes(keyResult, words),
                values(keyResult, words),
                champion(keyResult.champion(), preview, words),
                isRefused
                        ? words.say("okr.bring-in.milestones-off")
                        : isHere
                                ? words.say(preview.isChanged(keyResult) ? "okr.bring-in.changed" : "okr.bring-in.here")
                                : start.isPresent() && keyResult.reading() == Reading.START_UNKNOWN
                                        ? ""
                                        : remark(keyResult.reading(), words),
                start.orElse(null));
    }

    boolean isHere() {
        return sign.equals(HERE);
    }

    private static List<String> notes(ImportedKeyResult keyResult, Words words) {
        var first = keyResult.first();
        Stream<String> confidence =
                first.confidence().stream().map(belief -> words.say("okr.bring-in.confidence", belief.outOfTen()));
        Stream<String> next =
                Stream.of(first.nextStep()).filter(step -> !step.isEmpty()).map(step -> "→ " + step);
        String ahead = Stream.concat(confidence, next).collect(Collectors.joining(" · "));
        return Stream.of(ahead, first.note()).filter(note -> !note.isEmpty()).toList();
    }

    private static String champion(ImportedChampion champion, BringInPreview preview, Words words) {
        String name = preview.champions().get(champion);
        boolean isUnknown = champion.isNamed() && name == null;
        return isUnknown ? words.say("okr.bring-in.champion-unknown", champion.words()) : name == null ? "" : name;
    }

    private static String remark(Reading reading, Words words) {
        return switch (reading) {
            case AS_READ -> "";
            case START_UNKNOWN -> words.say("okr.bring-in.start-unknown");
            case START_IS_TARGET -> words.say("okr.bring-in.start-is-target");
            case YES_OR_NO -> words.say("okr.milestone");
        };
    }

    private static String values(ImportedKeyResult keyResult, Words words) {
        Figures figures = new Figures(words.locale());
        Optional<BigDecimal> now = keyResult.now();
        String middle = now.map(value -> figures.brief(value, "") + " → ").orElse("");
        if (keyResult.measure() instanceof Measure.Metric metric) {
            return figures.brief(metric.from(), "") + " → " + middle + figures.exact(metric.to(), metric.unit());
        }
        if (keyResult.measure() instanceof Measure.Threshold threshold) {
            return middle + threshold.comparison().sign() + " " + figures.exact(threshold.bound(), threshold.unit());
        }
        if (keyResult.measure() instanceof Measure.Baseline baseline) {
            return keyResult
                    .target()
                    .map(target -> "? → " + middle + figures.exact(target, baseline.unit()))
                    .orElse("");
        }
        boolean done = now.map(BigDecimal::signum).orElse(0) > 0;
        return done ? words.say("okr.milestone.done") : "";
    }
}
