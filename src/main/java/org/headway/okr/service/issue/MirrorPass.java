package org.headway.okr.service.issue;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.headway.okr.domain.IssueId;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.action.IssueLink;
import org.headway.okr.domain.action.LinkPage;
import org.headway.okr.domain.action.MirrorPage;
import org.headway.okr.domain.action.MirroredLink;
import org.headway.okr.domain.action.PullProgress;
import org.headway.okr.domain.action.PullProgress.Step;
import org.headway.okr.service.store.MirrorStore;
import org.headway.okr.service.store.PullStore;

/**
 * Goes through all links, page by page, and makes the mirror say the same. Where it stands is kept, so that another node goes
 * on where this one died. What the service account does not see stays as it was: people told it.
 */
public final class MirrorPass {

    /** A new pass waits this long after the last. */
    static final Duration REST = Duration.ofMinutes(55);

    /** Progress is kept after so many pages: to go through them again does no harm. */
    static final int PAGES_BETWEEN = 10;

    private final LinksAtHome home;
    private final IssueProjects issues;
    private final MirrorStore mirror;
    private final MirrorCommands commands;
    private final PullStore pull;
    private final Clock clock;

    public MirrorPass(
            LinksAtHome home,
            IssueProjects issues,
            MirrorStore mirror,
            MirrorCommands commands,
            PullStore pull,
            Clock clock) {
        this.home = home;
        this.issues = issues;
        this.mirror = mirror;
        this.commands = commands;
        this.pull = pull;
        this.clock = clock;
    }

    /** Goes on with the pass that is under way, or begins one where the last is long ago, until it ends or is stopped. */
    public void run(BooleanSupplier stopped) {
        PullProgress found = pull.progress();
        Instant now = clock.instant();
        if (found.isWorkedOn(now) || found.isFresh(now, REST)) {
            return;
        }
        PullProgress at = (found.isUnderWay() ? found : found.anew(now)).at(now);
        pull.save(at);
        try {
            for (int pages = 1; at.isUnderWay() && !stopped.getAsBoolean(); pages++) {
                at = at.step() == Step.LINKS ? links(at) : issues(at);
                if (pages % PAGES_BETWEEN == 0 && at.isUnderWay()) {
                    at = at.at(clock.instant());
                    pull.save(at);
                }
            }
            pull.save(at.isUnderWay() ? at.stopped("") : at);
        } catch (NotPulled trouble) {
            pull.save(at.stopped(trouble.problemKey()));
        }
    }

    private PullProgress links(PullProgress at) throws NotPulled {
        LinkPage page = home.after(KeyResultKey.read(at.position()));
        Map<IssueId, String> projects =
                issues.of(page.links().stream().map(IssueLink::issue).collect(toSet()));
        commands.pulled(
                page.keyResults(),
                page.links().stream()
                        .flatMap(link -> Optional.ofNullable(projects.get(link.issue()))
                                .map(project ->
                                        new MirroredLink(link.issue(), project, link.keyResult(), link.nextStep()))
                                .stream())
                        .toList());
        int done = at.done() + page.rows();
        return page.last()
                .map(last -> at.at(Step.LINKS, last.value(), done, page.total()))
                .orElseGet(() -> at.at(Step.ISSUES, "", done, Math.max(done, page.total())));
    }

    /** Issues that were moved or deleted while nobody listened, also of key results that the account does not see. */
    private PullProgress issues(PullProgress at) throws NotPulled {
        MirrorPage page = mirror.page(at.position().isEmpty() ? 0 : Integer.parseInt(at.position()), LinkQueries.PAGE);
        List<MirroredLink> known = page.links();
        Map<IssueId, String> projects =
                issues.of(known.stream().map(MirroredLink::issue).collect(toSet()));
        Set<KeyResultKey> unknown = known.isEmpty()
                ? Set.of()
                : home.unknown(known.stream().map(MirroredLink::keyResult).collect(toSet()));
        List<MirroredLink> wrong = known.stream()
                .filter(link ->
                        unknown.contains(link.keyResult()) || !link.project().equals(projects.get(link.issue())))
                .toList();
        commands.corrected(
                wrong,
                wrong.stream()
                        .filter(link -> !unknown.contains(link.keyResult()) && projects.containsKey(link.issue()))
                        .map(link -> link.in(projects.getOrDefault(link.issue(), link.project())))
                        .toList());
        return page.last().isPresent()
                ? at.at(Step.ISSUES, Integer.toString(page.last().getAsInt()), at.done(), at.total())
                : at.finished(clock.instant());
    }
}
