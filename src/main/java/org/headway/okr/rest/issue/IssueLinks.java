package org.headway.okr.rest.issue;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.Container;
import org.headway.okr.domain.IssueId;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.action.MirroredLink;
import org.headway.okr.platform.SalPeople;
import org.headway.okr.platform.json.Json;
import org.headway.okr.platform.link.LinkedAnswer;
import org.headway.okr.platform.link.LinkedRequest;
import org.headway.okr.platform.link.Reading;
import org.headway.okr.rest.Input;
import org.headway.okr.service.NotFound;
import org.headway.okr.service.Reader;
import org.headway.okr.service.action.Tracked;
import org.headway.okr.service.issue.IssueQueries;
import org.headway.okr.service.issue.LinksOfIssue;
import org.headway.okr.service.issue.LocalIssues;
import org.headway.okr.service.issue.MirrorCommands;
import org.headway.okr.service.issue.ProjectsToWriteIn;
import org.headway.okr.service.reading.Suggestions;
import org.headway.okr.service.store.MirrorStore;

/** Follows what somebody just changed at an issue: asks, as them, where it is linked now, and mirrors that. */
@Named
public final class IssueLinks {

    private final SalPeople people;
    private final Elsewhere elsewhere;
    private final LocalIssues issues;
    private final IssueQueries queries;
    private final Suggestions suggestions;
    private final ProjectsToWriteIn writing;
    private final MirrorStore mirror;
    private final MirrorCommands commands;

    @Inject
    public IssueLinks(
            SalPeople people,
            Elsewhere elsewhere,
            LocalIssues issues,
            IssueQueries queries,
            Suggestions suggestions,
            ProjectsToWriteIn writing,
            MirrorStore mirror,
            MirrorCommands commands) {
        this.people = people;
        this.elsewhere = elsewhere;
        this.issues = issues;
        this.queries = queries;
        this.suggestions = suggestions;
        this.writing = writing;
        this.mirror = mirror;
        this.commands = commands;
    }

    /** The project of an issue that this reader sees in this Jira; any other issue is not found. */
    String project(IssueId issue) {
        return issues.projectOf(people.reader(), issue).orElseThrow(NotFound::new);
    }

    /** The areas that something in the issue's project is linked to. */
    String areasAt(IssueId issue) {
        return mirror.in(project(issue)).stream()
                .map(link -> link.keyResult().area().value())
                .distinct()
                .collect(Collectors.joining(","));
    }

    /** What is kept where some areas are. */
    KeyResultsToLinkDto toLink(String text, String areas) {
        return KeyResultsToLinkDto.of(found(text, Input.areaKeys(areas), area -> false));
    }

    /** What is kept here: an area that lies in the issue's project is near to it before anything is linked. Where there is nothing in it yet, it says where to write. */
    KeyResultsToLinkDto toLink(String text, String areas, IssueId issue) {
        String project = project(issue);
        Predicate<Area> inProject = area -> area.container().type() == Container.Type.PROJECT
                && area.container().id().equals(project);
        Suggestions.ToLink found = found(text, Input.areaKeys(areas), inProject);
        boolean written = found.first().stream().map(Suggestions.Found::area).anyMatch(inProject);
        KeyResultsToLinkDto told = KeyResultsToLinkDto.of(found);
        return text.isEmpty() && !written
                ? told.writtenIn(
                        writing.of(people.reader(), project).map(Container::key).orElse(""))
                : told;
    }

    private Suggestions.ToLink found(String text, Set<AreaKey> linked, Predicate<Area> near) {
        return suggestions.toLink(people.reader(), text, area -> linked.contains(area.key()) || near.test(area));
    }

    /** What cannot be asked about now stays as it was. */
    void follow(IssueId issue) {
        String project = project(issue);
        List<KeyResultKey> known =
                mirror.of(issue).stream().map(MirroredLink::keyResult).toList();
        links(issue, known).ifPresent(links -> commands.told(issue, project, links));
    }

    private Optional<LinksOfIssue> links(IssueId issue, List<KeyResultKey> known) {
        String named = known.stream().map(KeyResultKey::value).collect(Collectors.joining(","));
        Optional<LinkedAnswer> told = elsewhere.ask(LinkedRequest.get(
                Elsewhere.ROOT + "issue/" + issue + "/links" + (named.isEmpty() ? "" : "?known=" + named)));
        if (told.isPresent()) {
            return told.get().read(IssueLinks::read) instanceof Reading.Read<LinksOfIssue> read
                    ? Optional.of(read.value())
                    : Optional.empty();
        }
        Reader reader = people.reader();
        return queries.links(reader, issue, known) instanceof Tracked.Told<LinksOfIssue> links
                ? Optional.of(links.value())
                : Optional.empty();
    }

    private static LinksOfIssue read(Json answer) {
        Json json = answer.get("told");
        return new LinksOfIssue(
                json.get("linked").list().stream()
                        .flatMap(link -> key(link.get("keyResult")).stream()
                                .map(key -> new LinksOfIssue.Link(
                                        key, link.get("nextStep").flag())))
                        .toList(),
                json.get("gone").list().stream()
                        .flatMap(key -> key(key).stream())
                        .toList());
    }

    private static Optional<KeyResultKey> key(Json text) {
        return KeyResultKey.read(text.text());
    }
}
