package org.headway.okr.view.action;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.headway.okr.service.action.LinkedIssues;
import org.headway.okr.view.Words;

/** What is said of actions in one line. */
public final class Work {

    private Work() {}

    /** {@code PAY-142 · In review · 3/7}; empty where there is nothing to say. */
    public static String of(LinkedIssues linked, Words words) {
        Stream<String> step = linked.nextStep()
                .map(issue -> Stream.of(issue.key(), issue.status()))
                .orElseGet(
                        () -> linked.restrictedStep() ? Stream.of(words.say("okr.actions.restricted")) : Stream.of());
        Stream<String> count = linked.total() > 0 ? Stream.of(linked.done() + "/" + linked.total()) : Stream.of();
        return Stream.concat(step, count).collect(Collectors.joining(" · "));
    }
}
