package org.headway.okr.service.action;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.IssueId;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.ObjectiveKey;
import org.headway.okr.domain.Sharing;
import org.headway.okr.domain.action.Action;
import org.headway.okr.domain.action.Issue;
import org.headway.okr.domain.action.IssueHome;
import org.headway.okr.domain.table.OkrTable;
import org.headway.okr.service.Access;
import org.headway.okr.service.Programme;
import org.headway.okr.service.Reader;
import org.headway.okr.service.RulesInForce;
import org.headway.okr.service.Texts;
import org.headway.okr.service.store.ActionStore;
import org.headway.okr.service.store.AreaStore;
import org.headway.okr.service.store.KeyResultStore;
import org.headway.okr.service.store.SharingStore;

/** Actions as a reader may see them: seven statements and a question to Jira for each hundred issues, for however many key results. */
@Named
public final class ActionQueries {

    private static final int TEXT_LIMIT = 500;

    private final Access access;
    private final Programme programme;
    private final IssueTracker tracker;
    private final AreaStore areas;
    private final KeyResultStore keyResults;
    private final ActionStore actions;
    private final SharingStore sharings;

    @Inject
    public ActionQueries(
            Access access,
            Programme programme,
            IssueTracker tracker,
            AreaStore areas,
            KeyResultStore keyResults,
            ActionStore actions,
            SharingStore sharings) {
        this.access = access;
        this.programme = programme;
        this.tracker = tracker;
        this.areas = areas;
        this.keyResults = keyResults;
        this.actions = actions;
        this.sharings = sharings;
    }

    /** Whether there is a Jira whose issues can be linked; asks nobody. */
    public boolean hasTracker() {
        return tracker.exists();
    }

    /** The actions of one key result. In a closed cycle nothing is linked any more. */
    public OpenActions of(Reader reader, KeyResultKey key) {
        KeyResult found = access.keyResult(reader, key);
        Area area = access.areaOf(reader, key);
        boolean mayEdit = access.mayEdit(reader, area, key.area());
        boolean mayLink = tracker.exists()
                && access.mayCheckIn(reader, found, mayEdit)
                && !access.objective(reader, area, found.objective()).decision().isClosed();
        return new OpenActions(key, viewed(reader, List.of(key)).map(one -> one.get(0)), mayLink, mayLink && mayEdit);
    }

    /** Issues that may be linked to a key result, for those who may link. */
    public Tracked<List<Issue>> find(Reader reader, KeyResultKey key, String text) {
        requireChecker(reader, key);
        return tracker.find(reader, Texts.required("text", text, TEXT_LIMIT));
    }

    /** Projects in which an issue for a key result may be made; before anything is typed, the area's last one among them. */
    public Tracked<IssuePlaces> projects(Reader reader, KeyResultKey key, String text) {
        requireChecker(reader, key);
        String typed = Texts.line("text", text, TEXT_LIMIT);
        Optional<IssueHome> last = actions.home(key.area());
        Optional<String> wanted = last.filter(home -> typed.isEmpty()).map(IssueHome::project);
        return tracker.projects(reader, typed, wanted)
                .map(found -> new IssuePlaces(found.places(), found.more(), last));
    }

    /** Types that such an issue may be of. */
    public Tracked<IssuePlaces> types(Reader reader, KeyResultKey key, String project) {
        requireChecker(reader, key);
        return tracker.types(reader, project).map(places -> new IssuePlaces(places, false, actions.home(key.area())));
    }

    private void requireChecker(Reader reader, KeyResultKey key) {
        var unused = access.checker(reader, access.keyResult(reader, key));
    }

    /** The actions of those of some key results that this reader may view, where there are any. */
    public Tracked<List<LinkedIssues>> of(Reader reader, Collection<KeyResultKey> some) {
        if (!tracker.exists()) {
            return new Tracked.NoTracker<>();
        }
        List<KeyResult> published = keyResults.withKeys(some).stream()
                .filter(keyResult -> !keyResult.draft())
                .toList();
        Map<ObjectiveKey, List<AreaKey>> shared = shared(published);
        Set<AreaKey> showing = Stream.concat(
                        published.stream().map(keyResult -> keyResult.key().area()),
                        shared.values().stream().flatMap(List::stream))
                .collect(toSet());
        Set<AreaKey> seen = access.visible(reader, areas.withKeys(showing)).stream()
                .map(Area::key)
                .collect(toSet());
        return viewed(
                reader,
                published.stream()
                        .filter(keyResult -> seen.contains(keyResult.key().area())
                                || shared.getOrDefault(keyResult.objective(), List.of()).stream()
                                        .anyMatch(seen::contains))
                        .map(KeyResult::key)
                        .toList());
    }

    private Map<ObjectiveKey, List<AreaKey>> shared(List<KeyResult> some) {
        return sharings.ofAll(some.stream().map(KeyResult::objective).collect(toSet())).stream()
                .filter(Sharing::holds)
                .collect(groupingBy(Sharing::objective, mapping(Sharing::with, toList())));
    }

    /** The actions of a table that this reader was answered, soon or not at all; of another day than today nobody knows them. */
    public Tracked<List<LinkedIssues>> ofTable(Reader reader, OkrTable table) {
        if (!tracker.exists() || table.asOf().isPresent()) {
            return new Tracked.NoTracker<>();
        }
        Set<AreaKey> counted = table.sections().stream()
                .filter(section -> section.rules().countsHiddenIssues())
                .map(section -> section.area().key())
                .collect(toSet());
        List<KeyResultKey> shown =
                table.keyResults().stream().map(KeyResult::key).toList();
        return told(ids -> tracker.readSoon(reader, ids), shown, counted::contains);
    }

    private Tracked<List<LinkedIssues>> viewed(Reader reader, List<KeyResultKey> viewed) {
        RulesInForce rules =
                programme.of(viewed.stream().map(KeyResultKey::area).collect(toSet()));
        return told(
                ids -> tracker.read(reader, ids), viewed, area -> rules.of(area).countsHiddenIssues());
    }

    private Tracked<List<LinkedIssues>> told(
            Function<List<IssueId>, Tracked<List<Issue>>> asking,
            List<KeyResultKey> viewed,
            Predicate<AreaKey> counted) {
        Map<KeyResultKey, List<Action>> linked = actions.of(viewed).stream().collect(groupingBy(Action::keyResult));
        List<IssueId> ids = linked.values().stream()
                .flatMap(List::stream)
                .map(Action::issue)
                .distinct()
                .toList();
        return asking.apply(ids).map(issues -> {
            Map<IssueId, Issue> seen =
                    issues.stream().collect(toMap(Issue::id, Function.identity(), (one, two) -> one));
            return viewed.stream()
                    .map(key -> linkedIssues(key, linked.getOrDefault(key, List.of()), seen, counted.test(key.area())))
                    .toList();
        });
    }

    private static LinkedIssues linkedIssues(
            KeyResultKey key, List<Action> linked, Map<IssueId, Issue> seen, boolean counted) {
        List<Issue> issues = linked.stream()
                .map(Action::issue)
                .filter(seen::containsKey)
                .map(seen::get)
                .toList();
        Optional<IssueId> step =
                linked.stream().filter(Action::nextStep).map(Action::issue).findFirst();
        int others = linked.size() - issues.size();
        return new LinkedIssues(
                key,
                issues,
                step.flatMap(id -> Optional.ofNullable(seen.get(id))),
                others > 0,
                step.isPresent() && !seen.containsKey(step.get()),
                counted && others > 0 ? Optional.of(others) : Optional.empty());
    }
}
