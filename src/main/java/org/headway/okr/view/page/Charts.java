package org.headway.okr.view.page;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.headway.okr.domain.Confidence;
import org.headway.okr.domain.Cycle;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.Measure;
import org.headway.okr.domain.log.Course;
import org.headway.okr.service.checkin.KeyResultHistory;
import org.headway.okr.view.Values;
import org.headway.okr.view.Viewing;

/** The course of a key result over its cycle: its values, and under them its confidence. */
final class Charts {

    private static final int ROOM_OF_A_LABEL = 12;

    private final KeyResult keyResult;
    private final Course course;
    private final Viewing viewing;
    private final Cycle cycle;
    private final LocalDate last;
    private final List<ChartPoint> targets;

    private Charts(KeyResult keyResult, Course course, Viewing viewing, List<ChartPoint> targets) {
        this.targets = targets;
        this.keyResult = keyResult;
        this.course = course;
        this.viewing = viewing;
        this.cycle = viewing.cycle();
        this.last = course.days().stream()
                .map(Course.Day::day)
                .reduce(cycle.last(), (one, other) -> one.isAfter(other) ? one : other);
    }

    static List<ChartView> of(KeyResultHistory past, KeyResult keyResult, Viewing viewing) {
        Charts charts = new Charts(keyResult, past.course(), viewing, TargetMark.of(past));
        return Stream.of(charts.values(), charts.confidence())
                .flatMap(Optional::stream)
                .toList();
    }

    /** None of a milestone: done or not is no course. */
    private Optional<ChartView> values() {
        List<ChartPoint> points = ChartPoint.of(course, cycle, Course.Day::value);
        Measure measure = keyResult.measure();
        if (points.isEmpty() || measure instanceof Measure.Milestone) {
            return Optional.empty();
        }
        List<BigDecimal> levels = levels(measure, points);
        List<BigDecimal> all = new ArrayList<>(levels);
        points.forEach(point -> all.add(point.value()));
        targets.forEach(target -> all.add(target.value()));
        ChartScale scale = new ChartScale(cycle.first(), last, all, 8, 112);
        String name = viewing.words().say("okr.chart.value");
        String unit = Values.unit(measure);
        return Optional.of(new ChartView(
                measure instanceof Measure.Metric ? viewing.words().say("okr.chart.value-and-pace") : name,
                ChartView.said(
                                name,
                                points,
                                value -> viewing.figures().exact(value, unit),
                                viewing.days(),
                                viewing.words())
                        + TargetMark.said(targets, unit, viewing),
                140,
                rules(levels, unit, scale),
                measure instanceof Measure.Metric metric ? pace(metric, scale) : "",
                ChartView.line(points, scale),
                ChartView.dots(points, scale),
                TargetMark.path(targets, cycle, scale),
                viewing.days().brief(cycle.first()),
                viewing.days().brief(last)));
    }

    /** What the values are compared with, the most important first. */
    private static List<BigDecimal> levels(Measure measure, List<ChartPoint> points) {
        if (measure instanceof Measure.Metric metric) {
            return List.of(metric.to(), metric.from());
        }
        if (measure instanceof Measure.Threshold threshold) {
            return List.of(threshold.bound());
        }
        return List.of(points.get(points.size() - 1).value());
    }

    /** Levels with their labels; one whose label would lie on another's goes without. */
    private List<ChartView.RuleView> rules(List<BigDecimal> levels, String unit, ChartScale scale) {
        List<ChartView.RuleView> rules = new ArrayList<>();
        for (BigDecimal level : levels) {
            String y = scale.y(level);
            boolean covered = rules.stream()
                    .anyMatch(rule -> new BigDecimal(rule.y())
                                    .subtract(new BigDecimal(y))
                                    .abs()
                                    .intValue()
                            < ROOM_OF_A_LABEL);
            rules.add(new ChartView.RuleView(y, covered ? "" : viewing.figures().brief(level, unit)));
        }
        return rules;
    }

    private String pace(Measure.Metric metric, ChartScale scale) {
        return "M" + scale.point(cycle.first(), metric.from()) + " L" + scale.point(cycle.last(), metric.to());
    }

    private Optional<ChartView> confidence() {
        List<ChartPoint> points = ChartPoint.of(
                course, cycle, day -> day.confidence().map(Confidence::percent).map(BigDecimal::valueOf));
        if (points.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal most = BigDecimal.valueOf(100);
        ChartScale scale = new ChartScale(cycle.first(), last, List.of(BigDecimal.ZERO, most), 5, 35);
        String name = viewing.words().say("okr.details.confidence");
        return Optional.of(new ChartView(
                name,
                ChartView.said(
                        name,
                        points,
                        value -> viewing.beliefs().number(belief(value)),
                        viewing.days(),
                        viewing.words()),
                40,
                List.of(
                        new ChartView.RuleView(scale.y(most), viewing.beliefs().number(belief(most))),
                        new ChartView.RuleView(
                                scale.y(BigDecimal.ZERO), viewing.beliefs().number(belief(BigDecimal.ZERO)))),
                "",
                ChartView.line(points, scale),
                ChartView.dots(points, scale),
                "",
                "",
                ""));
    }

    private static Confidence belief(BigDecimal percent) {
        return new Confidence(percent.intValue());
    }
}
