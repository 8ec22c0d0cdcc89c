package org.headway.okr.view.page;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.headway.okr.view.Days;
import org.headway.okr.view.Words;

/**
 * A chart, drawn. Paths are empty where there is nothing to draw.
 *
 * @param said all of it in one sentence
 * @param rules levels to compare with
 * @param pace the path of the even pace
 * @param line the path from point to point
 * @param dots the path that marks each point
 * @param changes the path that marks each change of the target
 * @param first the day on the left, {@code last} the one on the right; empty without labels
 */
public record ChartView(
        String name,
        String said,
        int height,
        List<RuleView> rules,
        String pace,
        String line,
        String dots,
        String changes,
        String first,
        String last) {

    public ChartView {
        rules = List.copyOf(rules);
    }

    /** A level across the whole chart. */
    public record RuleView(String y, String label) {}

    static String line(List<ChartPoint> points, ChartScale scale) {
        return points.size() < 2
                ? ""
                : points.stream()
                        .map(point -> scale.point(point.day(), point.value()))
                        .collect(Collectors.joining(" L", "M", ""));
    }

    static String dots(List<ChartPoint> points, ChartScale scale) {
        return points.stream()
                .map(point -> "M" + scale.point(point.day(), point.value()) + "h0")
                .collect(Collectors.joining());
    }

    /** What there is to see: how many, from when to when, the first, the last, the lowest and the highest. */
    static String said(
            String name, List<ChartPoint> points, Function<BigDecimal, String> figure, Days days, Words words) {
        Comparator<BigDecimal> order = Comparator.naturalOrder();
        List<BigDecimal> values = points.stream().map(ChartPoint::value).toList();
        return words.say(
                "okr.chart.said",
                name,
                points.size(),
                days.brief(day(points, 0)),
                days.brief(day(points, points.size() - 1)),
                figure.apply(values.get(0)),
                figure.apply(values.get(values.size() - 1)),
                figure.apply(values.stream().min(order).orElseThrow()),
                figure.apply(values.stream().max(order).orElseThrow()));
    }

    private static LocalDate day(List<ChartPoint> points, int index) {
        return points.get(index).day();
    }
}
