package org.headway.okr.service.issue;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
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

    /** Rows of the mirror that are read at once. */
    static final int SURVEYED = 5000;

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
            Survey known = survey(at, stopped);
            for (int pages = 1; at.isUnderWay() && !stopped.getAsBoolean(); pages++) {
                at = at.step() == Step.LINKS ? links(at, known) : rest(at, known);
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

    /** Reads the whole mirror once; whoever goes on with a pass does so, too. */
    private Survey survey(PullProgress at, BooleanSupplier stopped) {
        Survey known = new Survey();
        OptionalInt next = OptionalInt.of(0);
        while (next.isPresent() && !stopped.getAsBoolean()) {
            MirrorPage page = mirror.page(next.getAsInt(), SURVEYED);
            List<MirroredLink> rows = page.links();
            for (int row = 0; row < rows.size(); row += LinkQueries.PAGE) {
                List<MirroredLink> some = rows.subList(row, Math.min(row + LinkQueries.PAGE, rows.size()));
                known.add(some, projects(some));
            }
            next = page.last();
            if (next.isPresent()) {
                pull.save(at.at(clock.instant()));
            }
        }
        return known;
    }

    private Map<IssueId, String> projects(Collection<MirroredLink> links) {
        return issues.of(links.stream().map(MirroredLink::issue).collect(toSet()));
    }

    private PullProgress links(PullProgress at, Survey known) throws NotPulled {
        LinkPage page = home.after(KeyResultKey.read(at.position()));
        Map<IssueId, String> projects =
                issues.of(page.links().stream().map(IssueLink::issue).collect(toSet()));
        List<MirroredLink> told = page.links().stream()
                .flatMap(link -> Optional.ofNullable(projects.get(link.issue()))
                        .map(project -> new MirroredLink(link.issue(), project, link.keyResult(), link.nextStep()))
                        .stream())
                .toList();
        Set<KeyResultKey> changed = known.differing(page.keyResults(), told);
        commands.pulled(
                changed,
                told.stream().filter(link -> changed.contains(link.keyResult())).toList());
        int done = at.done() + page.rows();
        return page.last()
                .map(last -> at.at(Step.LINKS, last.value(), done, page.total()))
                .orElseGet(() -> at.at(Step.ISSUES, "", done, Math.max(done, page.total())));
    }

    /** Key results that the home said nothing of: what became of their issues, and whether it ever heard of them. */
    private PullProgress rest(PullProgress at, Survey known) throws NotPulled {
        Set<KeyResultKey> some = known.untold(LinkQueries.PAGE);
        if (some.isEmpty()) {
            return at.finished(clock.instant());
        }
        Set<KeyResultKey> unknown = home.unknown(some);
        commands.pulled(unknown, List.of());
        correct(some.stream()
                .filter(key -> known.isAstray(key) && !unknown.contains(key))
                .collect(toSet()));
        return at;
    }

    /** Read anew: since the survey somebody may have linked or unlinked, and nobody tells what the account does not see. */
    private void correct(Set<KeyResultKey> astray) {
        List<MirroredLink> rows = astray.isEmpty() ? List.of() : mirror.toward(astray);
        Map<IssueId, String> projects = projects(rows);
        List<MirroredLink> wrong = rows.stream()
                .filter(link -> !link.project().equals(projects.get(link.issue())))
                .toList();
        commands.corrected(
                wrong,
                wrong.stream()
                        .filter(link -> projects.containsKey(link.issue()))
                        .map(link -> link.in(projects.getOrDefault(link.issue(), link.project())))
                        .toList());
    }
}
