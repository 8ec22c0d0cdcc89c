package org.headway.devhost.jira.page;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.headway.devhost.HostContext;
import org.headway.devhost.Person;
import org.headway.devhost.action.Forbidden;
import org.headway.devhost.action.NotFound;
import org.headway.devhost.action.Visit;
import org.headway.devhost.jira.tracker.Field;
import org.headway.devhost.jira.tracker.Fields;
import org.headway.devhost.jira.tracker.HostIssue;
import org.headway.devhost.jira.tracker.HostProject;
import org.headway.devhost.jira.tracker.IssueType;
import org.headway.devhost.jira.tracker.Right;
import org.headway.devhost.jira.tracker.Tracker;

/** Making, changing and moving an issue; the parameters have Jira's names, so that links can fill a form in. */
public final class Forms {
    private final HostContext host;
    private final Tracker tracker;
    private final Frame frame;
    private final Model model;

    public Forms(HostContext host, Tracker tracker) {
        this.host = host;
        this.tracker = tracker;
        this.frame = new Frame(host);
        this.model = new Model(host);
    }

    /** {@code CreateIssue!default.jspa}: where to make it, and of which type. */
    public void chooseKind(Visit visit) throws IOException {
        List<?> projects = tracker.projects().stream()
                .filter(project -> tracker.may(Right.CREATE_ISSUES, project))
                .map(model::of)
                .toList();
        if (projects.isEmpty()) {
            throw new Forbidden();
        }
        Map<String, Object> whole = new HashMap<>(Map.of("projects", projects, "types", types()));
        whole.put("pid", visit.optional("pid").orElse(""));
        visit.answer(frame.page("Create Issue", "create-kind.vm", whole));
    }

    /** {@code CreateIssueDetails!init.jspa?pid=&issuetype=&summary=…}: the form, filled in from the address. */
    public void start(Visit visit) throws IOException {
        form(visit, project(visit), type(visit), written(visit, Fields.of(type(visit), Map.of())), Map.of());
    }

    /** {@code CreateIssueDetails.jspa}. */
    public void create(Visit visit) throws IOException {
        posted(visit);
        Fields fields = written(visit, Fields.of(type(visit), Map.of()));
        if (fields.errors().isEmpty()) {
            visit.goTo("/browse/" + tracker.create(project(visit), fields).key());
        } else {
            form(visit, project(visit), type(visit), fields, fields.errors());
        }
    }

    /** {@code EditIssue!default.jspa?id=}, and where it is sent to. */
    public void edit(Visit visit) throws IOException {
        HostIssue issue = issue(visit);
        Fields fields = visit.isPost() ? written(visit, issue.fields()) : issue.fields();
        if (visit.isPost() && fields.errors().isEmpty()) {
            visit.goTo("/browse/" + tracker.edit(issue, fields).key());
            return;
        }
        Map<String, String> errors = visit.isPost() ? fields.errors() : Map.of();
        Map<String, Object> whole = fields(fields, errors);
        whole.put("issue", model.of(issue));
        visit.answer(frame.page("Edit Issue", "edit.vm", whole));
    }

    /** {@code MoveIssue!default.jspa?id=}, and where it is sent to. */
    public void move(Visit visit) throws IOException {
        HostIssue issue = issue(visit);
        if (visit.isPost()) {
            visit.goTo("/browse/" + tracker.move(issue, project(visit)).key());
            return;
        }
        List<?> targets = tracker.projects().stream()
                .filter(project -> project.id() != issue.project().id())
                .filter(project -> tracker.may(Right.CREATE_ISSUES, project))
                .map(model::of)
                .toList();
        visit.answer(frame.page("Move Issue", "move.vm", Map.of("issue", model.of(issue), "projects", targets)));
    }

    public void archive(Visit visit) throws IOException {
        posted(visit);
        visit.goTo("/browse/" + tracker.archive(issue(visit)).key());
    }

    public void restore(Visit visit) throws IOException {
        posted(visit);
        visit.goTo("/browse/" + tracker.restore(issue(visit)).key());
    }

    public void delete(Visit visit) throws IOException {
        posted(visit);
        HostIssue issue = issue(visit);
        tracker.delete(issue);
        visit.goTo("/browse/" + issue.project().key());
    }

    private void form(Visit visit, HostProject project, IssueType type, Fields fields, Map<String, String> errors)
            throws IOException {
        if (!tracker.may(Right.CREATE_ISSUES, project)) {
            throw new Forbidden();
        }
        Map<String, Object> whole = fields(fields, errors);
        whole.put("project", model.of(project));
        whole.put("type", Map.of("id", type.id(), "name", type.label()));
        visit.answer(frame.page("Create Issue", "create.vm", whole));
    }

    private Map<String, Object> fields(Fields fields, Map<String, String> errors) {
        List<Map<String, Object>> shown = Field.of(fields.type()).stream()
                .map(field -> Map.<String, Object>of(
                        "id", field.id(),
                        "label", field.label(),
                        "required", field.requiredFor(fields.type()),
                        "kind", field.name(),
                        "value", field == Field.ASSIGNEE ? model.userName(fields.get(field)) : fields.get(field),
                        "error", errors.getOrDefault(field.id(), "")))
                .toList();
        return new HashMap<>(Map.of(
                "fields",
                shown,
                "people",
                host.people().stream()
                        .map(person -> Map.of("name", person.name(), "fullName", person.fullName()))
                        .toList()));
    }

    private Fields written(Visit visit, Fields before) {
        Fields after = before;
        for (Field field : Field.of(before.type())) {
            String given = visit.request().getParameter(field.id());
            if (given != null) {
                after = after.with(field, field == Field.ASSIGNEE ? userKey(given) : given.strip());
            }
        }
        return after;
    }

    private String userKey(String name) {
        return host.people().stream()
                .filter(person -> person.name().equals(name))
                .map(Person::key)
                .findFirst()
                .orElse("");
    }

    private HostIssue issue(Visit visit) {
        return tracker.issue(visit.parameter("id")).orElseThrow(NotFound::new);
    }

    private HostProject project(Visit visit) {
        return tracker.project(visit.parameter("pid")).orElseThrow(NotFound::new);
    }

    private static IssueType type(Visit visit) {
        return Optional.of(visit.parameter("issuetype"))
                .flatMap(IssueType::withId)
                .orElseThrow(NotFound::new);
    }

    private static List<Map<String, String>> types() {
        return java.util.Arrays.stream(IssueType.values())
                .map(type -> Map.of("id", type.id(), "name", type.label()))
                .toList();
    }

    private static void posted(Visit visit) {
        if (!visit.isPost()) {
            throw new NotFound();
        }
    }
}
