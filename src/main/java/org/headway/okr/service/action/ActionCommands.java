package org.headway.okr.service.action;

import static java.util.stream.Collectors.toSet;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.CycleDecision;
import org.headway.okr.domain.IssueId;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.Person;
import org.headway.okr.domain.WriteId;
import org.headway.okr.domain.action.Action;
import org.headway.okr.domain.action.ActionList;
import org.headway.okr.domain.action.Issue;
import org.headway.okr.domain.action.IssueHome;
import org.headway.okr.service.Access;
import org.headway.okr.service.Busy;
import org.headway.okr.service.InvalidInput;
import org.headway.okr.service.NotPermitted;
import org.headway.okr.service.OpenCycles;
import org.headway.okr.service.Reader;
import org.headway.okr.service.Writes;
import org.headway.okr.service.store.ActionStore;
import org.headway.okr.service.store.Stamp;

/** Links issues to key results: for whoever may check in there, and only issues that Jira shows them. */
@Named
public final class ActionCommands {

    private final Access access;
    private final Writes writes;
    private final OpenCycles open;
    private final IssueTracker tracker;
    private final ActionStore actions;
    private final Clock clock;

    @Inject
    public ActionCommands(
            Access access, Writes writes, OpenCycles open, IssueTracker tracker, ActionStore actions, Clock clock) {
        this.access = access;
        this.writes = writes;
        this.open = open;
        this.tracker = tracker;
        this.actions = actions;
        this.clock = clock;
    }

    /** Links the issue with an id, a key or an address; what is linked already stays linked. */
    public Tracked<Action> link(Reader reader, KeyResultKey key, WriteId id, String issue) {
        Stamp stamp = stamp(reader, key);
        return meant(reader, issue).map(seen -> linked(key, id, seen, stamp));
    }

    /** Makes an issue and links it, once however often it is sent. */
    public Tracked<Creation> create(Reader reader, KeyResultKey key, WriteId id, NewIssue wanted) {
        Stamp stamp = stamp(reader, key);
        Optional<Action> sent = actions.sent(id).filter(action -> sameKeyResult(action, key));
        return sent.map(action -> tracker.read(reader, List.of(action.issue()))
                        .<Creation>map(found -> new Creation.Made(only(found))))
                .orElseGet(() -> created(reader, key, id, wanted.checked(), stamp));
    }

    private Tracked<Creation> created(Reader reader, KeyResultKey key, WriteId id, NewIssue wanted, Stamp stamp) {
        if (actions.list(key).isFull()) {
            throw full();
        }
        Consumer<IssueId> link = issue -> {
            var unused = linked(key, id, issue, stamp);
        };
        return tracker.create(reader, wanted, link).map(creation -> {
            remember(key.area(), new IssueHome(wanted.project(), wanted.type()), stamp);
            return creation;
        });
    }

    /** The issue is made: where it was made is remembered if nobody gets in the way, and asked for again if somebody does. */
    private void remember(AreaKey area, IssueHome home, Stamp stamp) {
        var unused = writes.untilItLands(() -> {
            actions.remember(area, home, stamp);
            return home;
        });
    }

    private static boolean sameKeyResult(Action action, KeyResultKey key) {
        if (!action.keyResult().equals(key)) {
            throw new InvalidInput("id", "okr.error.id-taken");
        }
        return true;
    }

    private static InvalidInput full() {
        return new InvalidInput("issue", "okr.error.too-many-actions", ActionList.MOST);
    }

    private static Issue only(List<Issue> found) {
        return found.stream().findFirst().orElseThrow(() -> new InvalidInput("issue", "okr.error.no-such-issue"));
    }

    private Tracked<IssueId> meant(Reader reader, String issue) {
        Tracked<List<Issue>> seen = IssueId.read(issue)
                .map(known -> tracker.read(reader, List.of(known)))
                .orElseGet(() -> tracker.find(reader, IssueName.required(issue)));
        return seen.map(found -> only(found).id());
    }

    private Action linked(KeyResultKey key, WriteId id, IssueId issue, Stamp stamp) {
        return writes.untilItLands(() -> {
                    if (actions.sent(id).filter(sent -> !isOf(sent, key, issue)).isPresent()) {
                        throw new InvalidInput("id", "okr.error.id-taken");
                    }
                    ActionList list = actions.list(key);
                    return list.of(issue).orElseGet(() -> {
                        if (list.isFull()) {
                            throw full();
                        }
                        return actions.link(list, issue, id, stamp);
                    });
                })
                .orElseThrow(Busy::new);
    }

    private static boolean isOf(Action action, KeyResultKey key, IssueId issue) {
        return action.keyResult().equals(key) && action.issue().equals(issue);
    }

    /** Takes an issue from a key result; answers whether it was the next step. What is not linked is not missed. */
    public boolean unlink(Reader reader, KeyResultKey key, IssueId issue) {
        return unlink(key, issue, stamp(reader, key));
    }

    private boolean unlink(KeyResultKey key, IssueId issue, Stamp stamp) {
        return writes.untilItLands(() -> {
                    ActionList list = actions.list(key);
                    Optional<Action> linked = list.of(issue);
                    if (linked.isPresent()) {
                        actions.unlink(list, issue, stamp);
                    }
                    return linked.map(Action::nextStep).orElse(false);
                })
                .orElseThrow(Busy::new);
    }

    /**
     * Takes away all issues that Jira does not show this editor, deleted ones among them; nobody learns how many they were.
     * Where Jira does not answer nothing is taken.
     */
    public Tracked<KeyResultKey> clear(Reader reader, KeyResultKey key) {
        Stamp stamp = stamp(reader, key);
        if (!access.mayEdit(reader, access.areaOf(reader, key), key.area())) {
            throw new NotPermitted();
        }
        List<IssueId> linked =
                actions.list(key).actions().stream().map(Action::issue).toList();
        return tracker.read(reader, linked).map(seen -> {
            Set<IssueId> shown = seen.stream().map(Issue::id).collect(toSet());
            linked.stream().filter(issue -> !shown.contains(issue)).forEach(issue -> {
                boolean unused = unlink(key, issue, stamp);
            });
            return key;
        });
    }

    /** Lets a linked issue be the next step; one that Jira does not show is not found among those linked. */
    public Tracked<IssueId> mark(Reader reader, KeyResultKey key, IssueId issue) {
        Stamp stamp = stamp(reader, key);
        return meant(reader, issue.value()).map(seen -> {
            mark(key, Optional.of(seen), stamp);
            return seen;
        });
    }

    /** Lets no issue be the next step. */
    public void unmark(Reader reader, KeyResultKey key) {
        mark(key, Optional.empty(), stamp(reader, key));
    }

    private void mark(KeyResultKey key, Optional<IssueId> wanted, Stamp stamp) {
        var unused = writes.untilItLands(() -> {
                    ActionList list = actions.list(key);
                    if (wanted.isPresent() && wanted.flatMap(list::of).isEmpty()) {
                        throw new InvalidInput("issue", "okr.error.no-such-issue");
                    }
                    if (!list.nextStep().map(Action::issue).equals(wanted)) {
                        actions.mark(list, wanted, stamp);
                    }
                    return list;
                })
                .orElseThrow(Busy::new);
    }

    /** Of a cycle that is still open. A link that is on its way while somebody closes changes no number. */
    private Stamp stamp(Reader reader, KeyResultKey key) {
        KeyResult known = access.keyResult(reader, key);
        Person person = access.checker(reader, known);
        CycleDecision unused = open.hold(known.objective());
        return new Stamp(person, clock.instant());
    }
}
