package org.headway.okr.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.headway.okr.domain.IssueId;
import org.headway.okr.platform.link.Home;
import org.headway.okr.service.Reader;
import org.headway.okr.service.action.Creation;
import org.headway.okr.service.action.FoundPlaces;
import org.headway.okr.service.action.IssueName;
import org.headway.okr.service.action.IssuePlace;
import org.headway.okr.service.action.IssueTracker;
import org.headway.okr.service.action.NewIssue;
import org.headway.okr.service.action.Tracked;
import org.headway.okr.service.action.Tracked.Told;

/**
 * This Jira's own issues, for the OKRs that it keeps itself: what its search shows the reader, and archived ones. They are made in
 * Jira's own form, which knows what each type asks for.
 */
@JiraComponent
public final class OwnIssues implements IssueTracker {

    private final Home home;
    private final IssuesOfThisJira issues;
    private final JiraReaders readers;
    private final SearchService search;
    private final PermissionManager permissions;
    private final ApplicationProperties product;
    private final IssueFacts facts;

    @Inject
    public OwnIssues(
            Home home,
            IssuesOfThisJira issues,
            JiraReaders readers,
            @JiraImport SearchService search,
            @JiraImport PermissionManager permissions,
            @ComponentImport ApplicationProperties product,
            IssueFacts facts) {
        this.home = home;
        this.issues = issues;
        this.readers = readers;
        this.search = search;
        this.permissions = permissions;
        this.product = product;
        this.facts = facts;
    }

    @Override
    public boolean exists() {
        return home.remembered() == Home.Place.HERE;
    }

    @Override
    public Tracked<List<org.headway.okr.domain.action.Issue>> read(Reader reader, List<IssueId> ids) {
        List<org.headway.okr.domain.action.Issue> all = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += BATCH) {
            String some = ids.subList(from, Math.min(ids.size(), from + BATCH)).stream()
                    .map(IssueId::value)
                    .collect(Collectors.joining(","));
            all.addAll(found(reader, "id in (" + some + ")", BATCH));
        }
        Set<IssueId> seen =
                all.stream().map(org.headway.okr.domain.action.Issue::id).collect(Collectors.toSet());
        all.addAll(issues.archived(
                reader, ids.stream().filter(id -> !seen.contains(id)).toList()));
        return answer(all);
    }

    @Override
    public Tracked<List<org.headway.okr.domain.action.Issue>> find(Reader reader, String text) {
        Optional<IssueName> name = IssueName.read(text);
        if (name.isPresent()) {
            return answer(issues.withKey(reader, name.get().key()).stream()
                    .map(facts::of)
                    .filter(issue -> issue.address()
                            .toString()
                            .startsWith(
                                    name.get().site().isEmpty()
                                            ? ""
                                            : name.get().site() + "/browse/"))
                    .toList());
        }
        String words = text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        return answer(
                words.isEmpty()
                        ? List.of()
                        : found(reader, "summary ~ \"" + words + "*\" ORDER BY updated DESC", FOUND));
    }

    private <T> Tracked<T> answer(T found) {
        return exists() ? new Told<>(found) : new Tracked.NoTracker<>();
    }

    private List<org.headway.okr.domain.action.Issue> found(Reader reader, String jql, int most) {
        if (!exists() || !readers.isKnown(reader)) {
            return List.of();
        }
        SearchService.ParseResult parsed = search.parseQuery(readers.user(reader), jql);
        if (!parsed.isValid()) {
            return List.of();
        }
        try {
            return search.search(readers.user(reader), parsed.getQuery(), new PagerFilter<>(most)).getResults().stream()
                    .map(facts::of)
                    .toList();
        } catch (SearchException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public Tracked<Creation> create(Reader reader, NewIssue issue, Consumer<IssueId> made) {
        return answer(new Creation.ByHand(issue.form(product.getBaseUrl(UrlMode.CANONICAL))));
    }

    @Override
    public Tracked<FoundPlaces> projects(Reader reader, String text, Optional<String> wanted) {
        String words = text.strip().toLowerCase(Locale.ROOT);
        List<IssuePlace> found = open(reader)
                .filter(project -> project.getName().toLowerCase(Locale.ROOT).contains(words)
                        || project.getKey().toLowerCase(Locale.ROOT).startsWith(words))
                .map(project -> new IssuePlace(
                        Long.toString(project.getId()), project.getName() + " (" + project.getKey() + ")"))
                .sorted(Comparator.comparing(
                        place -> !wanted.map(place.id()::equals).orElse(false)))
                .toList();
        return answer(new FoundPlaces(found.stream().limit(PROJECTS).toList(), found.size() > PROJECTS));
    }

    @Override
    public Tracked<List<IssuePlace>> types(Reader reader, String project) {
        return answer(open(reader)
                .filter(found -> Long.toString(found.getId()).equals(project))
                .flatMap(found -> found.getIssueTypes().stream())
                .filter(type -> !type.isSubTask())
                .map(type -> new IssuePlace(type.getId(), type.getNameTranslation()))
                .toList());
    }

    /** Where this reader makes issues. */
    private Stream<Project> open(Reader reader) {
        return readers.isKnown(reader)
                ? permissions.getProjects(ProjectPermissions.CREATE_ISSUES, readers.user(reader)).stream()
                : Stream.empty();
    }
}
