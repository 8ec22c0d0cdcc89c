package org.headway.okr.testing;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.headway.okr.domain.IssueId;
import org.headway.okr.domain.Person;
import org.headway.okr.domain.action.Issue;
import org.headway.okr.domain.action.IssueCategory;
import org.headway.okr.service.Reader;
import org.headway.okr.service.action.Creation;
import org.headway.okr.service.action.FoundPlaces;
import org.headway.okr.service.action.IssueName;
import org.headway.okr.service.action.IssuePlace;
import org.headway.okr.service.action.IssueTracker;
import org.headway.okr.service.action.NewIssue;
import org.headway.okr.service.action.Tracked;

/** Issues as a test makes them, each for those whom it names; it counts what it is asked. */
public final class FixedIssues implements IssueTracker {

    private record Seen(Issue issue, Set<Person> by) {}

    private final Map<IssueId, Seen> issues = new LinkedHashMap<>();
    private final List<List<IssueId>> asked = new ArrayList<>();
    private Optional<Tracked<Object>> trouble = Optional.empty();
    private boolean asksForMore;

    /** An issue of the project PAY with the id 10000 and more; nobody else sees it. */
    public IssueId add(int number, IssueCategory category, Person... by) {
        IssueId id = new IssueId(Integer.toString(10_000 + number));
        String status = category.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        URI address = URI.create("https://jira.example/browse/PAY-" + number);
        issues.put(
                id, new Seen(new Issue(id, "PAY-" + number, "Issue " + number, status, category, address), Set.of(by)));
        return id;
    }

    public void delete(IssueId id) {
        issues.remove(id);
    }

    /** From now on Jira does not answer, or not as it should. */
    public void isInTrouble(Tracked<Object> answer) {
        trouble = Optional.of(answer);
    }

    /** New issues need more than we ask for. */
    public void asksForMore() {
        asksForMore = true;
    }

    /** Each question for states, with the issues it asked for. */
    public List<List<IssueId>> asked() {
        return asked;
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public Tracked<List<Issue>> read(Reader reader, List<IssueId> ids) {
        asked.add(ids);
        return told(() -> ids.stream()
                .map(issues::get)
                .filter(seen -> seen != null && isSeen(seen, reader))
                .map(Seen::issue)
                .toList());
    }

    @Override
    public Tracked<List<Issue>> find(Reader reader, String text) {
        Optional<String> key = IssueName.read(text).map(IssueName::key);
        return told(() -> issues.values().stream()
                .filter(seen -> isSeen(seen, reader))
                .map(Seen::issue)
                .filter(issue -> key.map(issue.key()::equals)
                        .orElseGet(() -> issue.summary().contains(text)))
                .toList());
    }

    @Override
    public Tracked<Creation> create(Reader reader, NewIssue issue, Consumer<IssueId> made) {
        return told(() -> {
            if (asksForMore) {
                return new Creation.ByHand(URI.create("https://jira.example/secure/CreateIssueDetails!init.jspa"));
            }
            IssueId id = add(
                    500 + issues.size(), IssueCategory.TO_DO, reader.person().orElseThrow());
            made.accept(id);
            return new Creation.Made(issues.get(id).issue());
        });
    }

    @Override
    public Tracked<FoundPlaces> projects(Reader reader, String text, Optional<String> wanted) {
        return told(() -> new FoundPlaces(List.of(new IssuePlace("10100", "Payments")), false));
    }

    @Override
    public Tracked<List<IssuePlace>> types(Reader reader, String project) {
        return told(() -> List.of(new IssuePlace("3", "Story")));
    }

    private static boolean isSeen(Seen seen, Reader reader) {
        return reader.person().filter(seen.by()::contains).isPresent();
    }

    private <T> Tracked<T> told(Supplier<T> told) {
        return trouble.<Tracked<T>>map(answer -> answer.then(nothing -> new Tracked.NotReached<>()))
                .orElseGet(() -> new Tracked.Told<>(told.get()));
    }
}
