package org.headway.okr.testing;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.IssueId;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.WriteId;
import org.headway.okr.domain.action.Action;
import org.headway.okr.domain.action.ActionList;
import org.headway.okr.domain.action.IssueHome;
import org.headway.okr.domain.action.IssueLink;
import org.headway.okr.domain.action.LinkPage;
import org.headway.okr.service.store.ActionStore;
import org.headway.okr.service.store.Stamp;

/** Actions in memory. */
public final class InMemoryActionStore implements ActionStore {

    private record Kept(Action action, WriteId id, boolean removed) {}

    private final Versions versions = new Versions();
    private final Map<String, Kept> rows = new LinkedHashMap<>();
    private final Map<KeyResultKey, Integer> listVersions = new HashMap<>();
    private final Map<AreaKey, IssueHome> homes = new HashMap<>();

    @Override
    public List<Action> of(Collection<KeyResultKey> keyResults) {
        return linked(action -> keyResults.contains(action.keyResult()));
    }

    @Override
    public List<Action> being(Collection<IssueId> issues) {
        return linked(action -> issues.contains(action.issue()));
    }

    @Override
    public LinkPage page(Optional<KeyResultKey> after, int most) {
        List<KeyResultKey> ever = rows.values().stream()
                .map(row -> row.action().keyResult())
                .distinct()
                .sorted(Comparator.comparing(KeyResultKey::value))
                .filter(key -> after.filter(last -> key.value().compareTo(last.value()) <= 0)
                        .isEmpty())
                .toList();
        List<KeyResultKey> told = new ArrayList<>();
        int read = 0;
        for (KeyResultKey key : ever) {
            int more = rowsOf(key);
            if (!told.isEmpty() && read + more > most) {
                break;
            }
            told.add(key);
            read += more;
        }
        return new LinkPage(
                Set.copyOf(told),
                of(told).stream()
                        .map(action -> new IssueLink(
                                action.keyResult(),
                                action.issue(),
                                action.nextStep(),
                                listVersions.getOrDefault(action.keyResult(), 0)))
                        .toList(),
                told.size() == ever.size() ? Optional.empty() : Optional.of(told.get(told.size() - 1)),
                read,
                rows.size());
    }

    private int rowsOf(KeyResultKey key) {
        return (int) rows.values().stream()
                .filter(row -> row.action().keyResult().equals(key))
                .count();
    }

    @Override
    public Set<KeyResultKey> known(Collection<KeyResultKey> some) {
        return rows.values().stream()
                .map(row -> row.action().keyResult())
                .filter(some::contains)
                .collect(toSet());
    }

    private List<Action> linked(Predicate<Action> wanted) {
        return rows.values().stream()
                .filter(row -> !row.removed())
                .map(Kept::action)
                .filter(wanted)
                .toList();
    }

    @Override
    public ActionList list(KeyResultKey keyResult) {
        return new ActionList(keyResult, of(List.of(keyResult)), listVersions.getOrDefault(keyResult, 0));
    }

    @Override
    public Optional<Action> sent(WriteId id) {
        return rows.values().stream()
                .filter(row -> row.id().equals(id))
                .map(Kept::action)
                .findFirst();
    }

    @Override
    public Action link(ActionList list, IssueId issue, WriteId id, Stamp stamp) {
        claim(list);
        Action action = new Action(list.keyResult(), issue, false, stamp.by(), stamp.at());
        rows.put(list.keyResult() + "/" + issue, new Kept(action, id, false));
        return action;
    }

    @Override
    public void unlink(ActionList list, IssueId issue, Stamp stamp) {
        gone(list, issue);
    }

    @Override
    public void gone(ActionList list, IssueId issue) {
        claim(list);
        rows.computeIfPresent(
                list.keyResult() + "/" + issue,
                (slot, row) -> new Kept(row.action().asNextStep(false), row.id(), true));
    }

    @Override
    public void mark(ActionList list, Optional<IssueId> nextStep, Stamp stamp) {
        claim(list);
        rows.replaceAll((slot, row) -> row.action().keyResult().equals(list.keyResult()) && !row.removed()
                ? new Kept(
                        row.action()
                                .asNextStep(nextStep.filter(row.action().issue()::equals)
                                        .isPresent()),
                        row.id(),
                        false)
                : row);
    }

    private void claim(ActionList list) {
        versions.claim(list.keyResult() + ":actions", list.version() + 1);
        listVersions.put(list.keyResult(), list.version() + 1);
    }

    @Override
    public Optional<IssueHome> home(AreaKey area) {
        return Optional.ofNullable(homes.get(area));
    }

    @Override
    public void remember(AreaKey area, IssueHome home, Stamp stamp) {
        homes.put(area, home);
    }
}
