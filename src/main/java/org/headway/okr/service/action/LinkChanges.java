package org.headway.okr.service.action;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.headway.okr.domain.IssueId;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.action.Action;
import org.headway.okr.service.store.ActionStore;

/** Tells the mirror what a write did to the actions of a key result, once it is done and whatever kind of write it is. */
@Named
public final class LinkChanges {

    private final ActionStore actions;
    private final LinkNews news;

    @Inject
    public LinkChanges(ActionStore actions, LinkNews news) {
        this.actions = actions;
        this.news = news;
    }

    /** What the write answers; two statements before and two after it, where anybody is to be told. */
    public <T> T told(KeyResultKey key, Supplier<T> write) {
        if (!news.isWanted()) {
            return write.get();
        }
        Map<IssueId, Boolean> before = marks(key);
        T written = write.get();
        Map<IssueId, Boolean> after = marks(key);
        List<IssueId> changed = Stream.concat(before.keySet().stream(), after.keySet().stream())
                .distinct()
                .filter(issue -> !Objects.equals(before.get(issue), after.get(issue)))
                .toList();
        if (!changed.isEmpty()) {
            news.changed(changed);
        }
        return written;
    }

    private Map<IssueId, Boolean> marks(KeyResultKey key) {
        return actions.of(List.of(key)).stream().collect(toMap(Action::issue, Action::nextStep));
    }
}
