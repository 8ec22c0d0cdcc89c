package org.headway.okr.view.issue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.headway.okr.domain.IssueId;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.Progress;
import org.headway.okr.domain.Projection;
import org.headway.okr.service.issue.KeyResultOfIssue;
import org.headway.okr.view.Addresses;
import org.headway.okr.view.Title;
import org.headway.okr.view.Viewing;
import org.headway.okr.view.Words;
import org.headway.okr.view.line.BriefStanding;
import org.headway.okr.view.standing.BeliefView;
import org.headway.okr.view.standing.ProgressCell;

/**
 * One key result in the panel: four lines, everything formatted.
 *
 * @param bar how full the bar is, 0 to 100; empty where the type has no bar
 * @param standing {@code 5.1 of 6 %}
 * @param percent empty where the type has none
 * @param about the cycle and the champion
 * @param nextStep what is said where the issue is the next step; else empty
 */
public record KeyResultOfIssueView(
        String key,
        String title,
        String address,
        String bar,
        String standing,
        String percent,
        BeliefView confidence,
        String about,
        String nextStep,
        boolean stale,
        boolean mayCheckIn) {

    static KeyResultOfIssueView of(
            KeyResultOfIssue one, IssueId issue, LocalDate today, Addresses addresses, Words words) {
        KeyResult keyResult = one.keyResult();
        Projection stands = keyResult.projection();
        Viewing viewing = Viewing.of(one.section(), today, words);
        return new KeyResultOfIssueView(
                keyResult.key().value(),
                Title.of(keyResult),
                addresses.absolute(keyResult.key().value()),
                ProgressCell.of(keyResult, viewing).bar(),
                BriefStanding.of(keyResult, words),
                keyResult
                        .progress()
                        .map(Progress::percent)
                        .map(viewing.figures()::percent)
                        .orElse(""),
                BeliefView.of(stands.confidence(), 0, viewing.beliefs()),
                Stream.concat(Stream.of(one.section().cycle().label()), one.champion().stream())
                        .collect(Collectors.joining(" · ")),
                one.nextStep() ? nextStep(stands, issue, viewing) : "",
                stands.day().filter(viewing::isStale).isPresent(),
                one.row().mayCheckIn());
    }

    /** Since when is known where a check-in said so. */
    private static String nextStep(Projection stands, IssueId issue, Viewing viewing) {
        Optional<String> since = stands.nextStepIssue()
                .filter(issue::equals)
                .flatMap(said -> stands.day())
                .map(viewing.days()::brief);
        return since.map(day -> viewing.words().say("okr.issue-panel.next-step.since", day))
                .orElseGet(() -> viewing.words().say("okr.issue-panel.next-step"));
    }
}
