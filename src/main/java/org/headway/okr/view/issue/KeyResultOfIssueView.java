package org.headway.okr.view.issue;

import java.time.LocalDate;
import java.util.Optional;
import org.headway.okr.domain.IssueId;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.Progress;
import org.headway.okr.domain.Projection;
import org.headway.okr.domain.close.Scoring;
import org.headway.okr.service.issue.KeyResultOfIssue;
import org.headway.okr.view.Addresses;
import org.headway.okr.view.Title;
import org.headway.okr.view.Viewing;
import org.headway.okr.view.Words;
import org.headway.okr.view.line.BriefStanding;
import org.headway.okr.view.standing.BeliefView;
import org.headway.okr.view.standing.ProgressCell;
import org.headway.okr.view.standing.ScoreCell;

/**
 * One key result in the panel: four lines, everything formatted. What is closed shows how it ended, and no buttons.
 *
 * @param bar how full the bar is, 0 to 100; empty where the type has no bar
 * @param standing {@code 5.1 of 6 %}
 * @param percent empty where the type has none
 * @param about the cycle and the champion; of what is closed what became of it, and the cycle
 * @param nextStep what is said where the issue is the next step; else empty
 */
public record KeyResultOfIssueView(
        String key,
        String title,
        String address,
        String bar,
        String standing,
        String percent,
        PanelSign sign,
        String about,
        String nextStep,
        boolean stale,
        boolean closed,
        boolean mayCheckIn) {

    private static final String DOT = " · ";

    static KeyResultOfIssueView of(
            KeyResultOfIssue one, IssueId issue, LocalDate today, Addresses addresses, Words words) {
        KeyResult keyResult = one.keyResult();
        Projection stands = keyResult.projection();
        Viewing viewing = Viewing.of(one.section(), today, words);
        boolean closed = one.isClosed();
        ScoreCell score =
                ScoreCell.of(keyResult, one.row().scoring().orElseGet(() -> Scoring.none(keyResult.key())), viewing);
        String cycle = one.section().cycle().label();
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
                closed ? PanelSign.of(score) : PanelSign.of(BeliefView.of(stands.confidence(), 0, viewing.beliefs())),
                closed
                        ? score.outcome() + DOT + cycle
                        : cycle + one.champion().map(DOT::concat).orElse(""),
                one.nextStep() && !closed ? nextStep(stands, issue, viewing) : "",
                !closed && stands.day().filter(viewing::isStale).isPresent(),
                closed,
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
