package org.headway.okr.domain.coach;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.headway.okr.domain.Measure;
import org.headway.okr.domain.text.MeasureText;
import org.headway.okr.domain.text.Quantity;
import org.headway.okr.domain.text.Token;

/** What stands in place of a key result once its author takes the fix that a question offers. */
public record Remedies(Locale locale) {

    /** The lines instead of this one; empty where the fix is not about a key result's own words. */
    public List<DraftKeyResult> of(Fix fix, DraftKeyResult keyResult) {
        KeyResultText text = KeyResultText.of(keyResult, locale);
        return switch (fix) {
            case BASELINE -> List.of(measured(keyResult, new Measure.Baseline(unit(text.measure()))));
            case FROM_ZERO ->
                text
                        .target()
                        .map(target ->
                                measured(keyResult, new Measure.Metric(BigDecimal.ZERO, target.value(), target.unit())))
                        .stream()
                        .toList();
            case SWAP -> List.of(swapped(keyResult, text));
            case SPLIT ->
                text.joint().map(joint -> split(keyResult, text, joint)).orElse(List.of());
            default -> List.of();
        };
    }

    private static DraftKeyResult measured(DraftKeyResult keyResult, Measure measure) {
        return new DraftKeyResult(keyResult.title(), Optional.of(measure), keyResult.hasChampion());
    }

    /** In the words where they say it, else in what was chosen beside them. */
    private DraftKeyResult swapped(DraftKeyResult keyResult, KeyResultText text) {
        Measure.Metric metric = (Measure.Metric) text.measure();
        Measure.Metric turned = new Measure.Metric(metric.to(), metric.from(), metric.unit());
        List<Token> ends = text.wording().words().tokens().stream()
                .filter(token -> is(token, metric.from()) || is(token, metric.to()))
                .toList();
        if (keyResult.chosen().isEmpty() && ends.size() == 2) {
            String title = exchanged(text.wording().text(), ends.get(0), ends.get(1));
            if (MeasureText.read(title, locale).measure().equals(turned)) {
                return new DraftKeyResult(title, Optional.empty(), keyResult.hasChampion());
            }
        }
        return measured(keyResult, turned);
    }

    private static boolean is(Token token, BigDecimal number) {
        return token.quantity().map(Quantity::value).filter(number::equals).isPresent();
    }

    private static String exchanged(String text, Token first, Token second) {
        return text.substring(0, first.start())
                + text.substring(second.start(), second.end())
                + text.substring(first.end(), second.start())
                + text.substring(first.start(), first.end())
                + text.substring(second.end());
    }

    private static List<DraftKeyResult> split(DraftKeyResult keyResult, KeyResultText text, int joint) {
        Token between = text.wording().words().get(joint);
        String whole = text.wording().text();
        String first = whole.substring(0, between.start()).strip().replaceFirst("[,;]$", "");
        String second = whole.substring(between.end()).strip();
        String begun =
                second.isEmpty() ? second : second.substring(0, 1).toUpperCase(Locale.ROOT) + second.substring(1);
        return List.of(
                new DraftKeyResult(first, Optional.empty(), keyResult.hasChampion()),
                new DraftKeyResult(begun, Optional.empty(), false));
    }

    private static String unit(Measure measure) {
        return measure instanceof Measure.Baseline baseline ? baseline.unit() : "";
    }
}
