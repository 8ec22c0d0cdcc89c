package org.headway.okr.confluence;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.headway.okr.domain.IssueId;
import org.headway.okr.domain.action.Issue;
import org.headway.okr.platform.json.Json;
import org.headway.okr.platform.link.LinkedAnswer;
import org.headway.okr.platform.link.LinkedProduct;
import org.headway.okr.platform.link.LinkedRequest;
import org.headway.okr.platform.link.Reading;
import org.headway.okr.service.Reader;
import org.headway.okr.service.action.Creation;
import org.headway.okr.service.action.FoundPlaces;
import org.headway.okr.service.action.IssueName;
import org.headway.okr.service.action.IssuePlace;
import org.headway.okr.service.action.IssueTracker;
import org.headway.okr.service.action.NewIssue;
import org.headway.okr.service.action.Tracked;
import org.headway.okr.service.action.Tracked.Told;

/** Jira's issues over the application link, asked as whoever makes the current request: that is the reader. */
@ConfluenceComponent
public final class JiraIssues implements IssueTracker {

    private static final int SOON_MILLIS = 2000;
    private static final int MOST_MISSING = 500;
    private static final String API = "/rest/api/2/";
    private static final String ARCHIVED = "/rest/headway/1.0/issue/archived";

    private final LinkedProduct jira;

    @Inject
    public JiraIssues(LinkedProduct jira) {
        this.jira = jira;
    }

    @Override
    public boolean exists() {
        return jira.exists();
    }

    @Override
    public Tracked<List<Issue>> read(Reader reader, List<IssueId> ids) {
        return read(ids, UnaryOperator.identity());
    }

    @Override
    public Tracked<List<Issue>> readSoon(Reader reader, List<IssueId> ids) {
        int questions = 1 + (ids.size() + BATCH - 1) / BATCH;
        return read(ids, request -> request.within(SOON_MILLIS / questions));
    }

    private Tracked<List<Issue>> read(List<IssueId> ids, UnaryOperator<LinkedRequest> bounds) {
        Tracked<List<Issue>> all = new Told<>(List.of());
        for (int from = 0; from < ids.size(); from += BATCH) {
            List<IssueId> some = ids.subList(from, Math.min(ids.size(), from + BATCH));
            String named = some.stream().map(IssueId::value).collect(Collectors.joining(","));
            all = all.then(
                    before -> found("id in (" + named + ")", BATCH, bounds).map(more -> joined(before, more)));
        }
        return all.then(found -> archived(missing(ids, found), bounds).map(more -> joined(found, more)));
    }

    private static List<IssueId> missing(List<IssueId> ids, List<Issue> found) {
        Set<IssueId> known = found.stream().map(Issue::id).collect(Collectors.toSet());
        return ids.stream()
                .filter(id -> !known.contains(id))
                .limit(MOST_MISSING)
                .toList();
    }

    /** A search never finds these. A Jira without Headway does not tell of them. */
    private Tracked<List<Issue>> archived(List<IssueId> missing, UnaryOperator<LinkedRequest> bounds) {
        if (missing.isEmpty()) {
            return new Told<>(List.of());
        }
        LinkedAnswer answer = jira.ask(bounds.apply(LinkedRequest.post(ARCHIVED, IssueJson.ids(missing))));
        return isRefusal(answer)
                ? new Told<>(List.of())
                : read(answer, json -> json.list().stream()
                        .flatMap(issue -> IssueJson.archived(issue).stream())
                        .toList());
    }

    private static List<Issue> joined(List<Issue> before, List<Issue> more) {
        List<Issue> both = new ArrayList<>(before);
        both.addAll(more);
        return both;
    }

    @Override
    public Tracked<List<Issue>> find(Reader reader, String text) {
        return IssueName.read(text).map(this::named).orElseGet(() -> worded(text));
    }

    /** Jira also knows the keys that an issue had before it was moved. */
    private Tracked<List<Issue>> named(IssueName name) {
        LinkedAnswer answer = jira.ask(LinkedRequest.get(API + "issue/" + name.key() + "?fields=summary,status"));
        return isRefusal(answer)
                ? new Told<>(List.of())
                : read(answer, json -> IssueJson.issue(json).stream()
                        .filter(issue -> isThere(issue, name))
                        .toList());
    }

    private static boolean isThere(Issue issue, IssueName name) {
        return name.site().isEmpty() || issue.address().toString().startsWith(name.site() + "/browse/");
    }

    /** Only letters and digits mean the same in every Jira; the last word may still be being typed. */
    private Tracked<List<Issue>> worded(String text) {
        String words = text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        return words.isEmpty()
                ? new Told<>(List.of())
                : found("summary ~ \"" + words + "*\" ORDER BY updated DESC", FOUND, UnaryOperator.identity());
    }

    /** Without validation Jira leaves out what this person does not see, and is not upset about it. */
    private Tracked<List<Issue>> found(String jql, int most, UnaryOperator<LinkedRequest> bounds) {
        LinkedRequest question = LinkedRequest.get(
                API + "search?fields=summary,status&validateQuery=false&maxResults=" + most + "&jql=" + encoded(jql));
        return read(jira.ask(bounds.apply(question)), json -> json.get("issues").list().stream()
                .flatMap(issue -> IssueJson.issue(issue).stream())
                .toList());
    }

    @Override
    public Tracked<Creation> create(Reader reader, NewIssue issue, Consumer<IssueId> made) {
        LinkedAnswer answer = jira.ask(LinkedRequest.post(API + "issue", IssueJson.of(issue)));
        return isRefusal(answer)
                ? form(issue).map(Creation.ByHand::new)
                : read(answer, json -> new IssueId(json.get("id").text()))
                        .then(id -> {
                            made.accept(id);
                            return read(reader, List.of(id));
                        })
                        .then(JiraIssues::made);
    }

    private static Tracked<Creation> made(List<Issue> issues) {
        return issues.isEmpty() ? new Tracked.NotReached<>() : new Told<>(new Creation.Made(issues.get(0)));
    }

    /** Jira's own form, filled as far as we know. */
    private Tracked<URI> form(NewIssue issue) {
        return read(jira.ask(LinkedRequest.get(API + "project/" + issue.project())), IssueJson::site)
                .then(site -> site.<Tracked<URI>>map(known -> new Told<>(issue.form(known)))
                        .orElseGet(Tracked.NotReached::new));
    }

    @Override
    public Tracked<FoundPlaces> projects(Reader reader, String text, Optional<String> wanted) {
        LinkedRequest question = LinkedRequest.get(
                API + "projects/picker?allowEmptyQuery=true&maxResults=" + PROJECTS + "&query=" + encoded(text));
        return read(jira.ask(question), IssueJson::found).map(found -> wanted.filter(id ->
                        found.places().stream().noneMatch(place -> place.id().equals(id)))
                .map(id -> new FoundPlaces(
                        Stream.concat(project(id).stream(), found.places().stream())
                                .toList(),
                        found.more()))
                .orElse(found));
    }

    /** Empty where this person does not see it, or nobody answers in time: then it is not offered. */
    private Optional<IssuePlace> project(String id) {
        return read(jira.ask(LinkedRequest.get(API + "project/" + encoded(id))), IssueJson::project)
                        instanceof Told<IssuePlace> told
                ? Optional.of(told.value())
                : Optional.empty();
    }

    @Override
    public Tracked<List<IssuePlace>> types(Reader reader, String project) {
        LinkedAnswer answer = jira.ask(
                LinkedRequest.get(API + "issue/createmeta/" + encoded(project) + "/issuetypes?maxResults=100"));
        return isRefusal(answer) ? new Told<>(List.of()) : read(answer, json -> IssueJson.places(json.get("values")));
    }

    private static boolean isRefusal(LinkedAnswer answer) {
        return answer instanceof LinkedAnswer.Answered answered && !answered.successful();
    }

    private static <T> Tracked<T> read(LinkedAnswer answer, Function<Json, T> reader) {
        Reading<T> reading = answer.read(reader);
        return reading instanceof Reading.Read<T> read
                ? new Told<>(read.value())
                : untold(((Reading.Unread<T>) reading).answer());
    }

    private static <T> Tracked<T> untold(LinkedAnswer answer) {
        if (answer instanceof LinkedAnswer.NotConnected not) {
            return new Tracked.NotConnected<>(not.authorise());
        }
        return answer instanceof LinkedAnswer.NoLink ? new Tracked.NoTracker<>() : new Tracked.NotReached<>();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
