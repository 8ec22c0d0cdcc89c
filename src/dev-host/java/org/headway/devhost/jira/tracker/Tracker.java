package org.headway.devhost.jira.tracker;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.headway.devhost.Person;
import org.headway.devhost.action.Forbidden;
import org.headway.devhost.jira.tracker.Announcer.Happening;

/** Projects and issues as this request's visitor may see and change them; each change is announced. */
public final class Tracker {
    private final Supplier<Optional<Person>> visitor;
    private final People people;
    private final Projects projects;
    private final Issues issues;
    private final Announcer announcer;
    private final Recent recent = new Recent();

    public Tracker(
            Supplier<Optional<Person>> visitor, People people, Projects projects, Issues issues, Announcer announcer) {
        this.visitor = visitor;
        this.people = people;
        this.projects = projects;
        this.issues = issues;
        this.announcer = announcer;
    }

    public boolean may(Right right, HostProject project) {
        return Rights.has(visitor.get(), right, project);
    }

    public boolean may(Right right, HostIssue issue) {
        return Rights.has(visitor.get(), right, issue);
    }

    public boolean mayAdministerSite() {
        return visitor.get().filter(Person::administrator).isPresent();
    }

    public List<HostProject> projects() {
        return projects.all().stream()
                .filter(project -> may(Right.BROWSE_PROJECTS, project))
                .toList();
    }

    /** By its id or by any key that it ever had. */
    public Optional<HostProject> project(String idOrKey) {
        Optional<HostProject> project =
                isId(idOrKey) ? projects.withId(Long.parseLong(idOrKey)) : projects.everWithKey(idOrKey);
        return project.filter(found -> may(Right.BROWSE_PROJECTS, found));
    }

    /** By its id or by any key that it ever had. */
    public Optional<HostIssue> issue(String idOrKey) {
        Optional<HostIssue> issue = isId(idOrKey) ? issues.withId(Long.parseLong(idOrKey)) : issues.withKey(idOrKey);
        return issue.filter(found -> may(Right.BROWSE_PROJECTS, found));
    }

    /** What is not archived, the youngest first. */
    public Stream<HostIssue> issues() {
        return issues.all().stream()
                .filter(issue -> !issue.archived())
                .filter(issue -> may(Right.BROWSE_PROJECTS, issue));
    }

    /** What the visitor has seen lately. */
    public Stream<HostIssue> recent() {
        return visitor.get().map(Person::key).map(recent::of).orElse(List.of()).stream()
                .flatMap(id -> issue(Long.toString(id)).stream());
    }

    public void saw(HostIssue issue) {
        visitor.get().ifPresent(person -> recent.saw(person.key(), issue.id()));
    }

    public HostIssue create(HostProject project, Fields fields) {
        permit(may(Right.CREATE_ISSUES, project));
        String reporter = visitor.get().map(Person::key).orElse("");
        HostIssue made = issues.add(project, fields, reporter);
        saw(made);
        return announced(Happening.CREATED, made);
    }

    public HostIssue edit(HostIssue issue, Fields fields) {
        permit(may(Right.EDIT_ISSUES, issue));
        boolean status = fields.status() != issue.fields().status();
        return announced(status ? Happening.TRANSITIONED : Happening.UPDATED, issues.change(issue, fields));
    }

    public HostIssue move(HostIssue issue, HostProject target) {
        permit(may(Right.EDIT_ISSUES, issue) && may(Right.CREATE_ISSUES, target));
        return announced(Happening.MOVED, issues.move(issue, target));
    }

    public HostIssue archive(HostIssue issue) {
        permit(may(Right.EDIT_ISSUES, issue));
        return announced(Happening.ARCHIVED, issues.archive(issue, true));
    }

    public HostIssue restore(HostIssue issue) {
        permit(issue.archived() && may(Right.EDIT_ISSUES, issue.project()));
        return announced(Happening.RESTORED, issues.archive(issue, false));
    }

    public void delete(HostIssue issue) {
        permit(may(Right.EDIT_ISSUES, issue));
        issues.remove(issue);
        announced(Happening.DELETED, issue);
    }

    public HostProject createProject(String key, String name) {
        permit(mayAdministerSite() && projects.everWithKey(key).isEmpty());
        return projects.add(key, name, Rights.USUAL);
    }

    public HostProject change(HostProject project, String key, String name) {
        boolean free = projects.everWithKey(key)
                .filter(other -> other.id() != project.id())
                .isEmpty();
        permit(may(Right.ADMINISTER_PROJECTS, project) && free);
        HostProject changed = projects.change(project, key, name);
        announcer.projectUpdated(changed, project, visitor.get());
        return changed;
    }

    /** With its issues, of which nobody is told one by one. */
    public void delete(HostProject project) {
        permit(mayAdministerSite());
        issues.all().stream()
                .filter(issue -> issue.project().id() == project.id())
                .forEach(issues::remove);
        projects.remove(project);
        announcer.projectDeleted(project, visitor.get());
    }

    public Optional<Person> person(String key) {
        return people.all().stream().filter(person -> person.key().equals(key)).findFirst();
    }

    public Optional<Person> anonymise(String key) {
        permit(mayAdministerSite());
        return issues.anonymise(people, key);
    }

    private HostIssue announced(Happening happening, HostIssue issue) {
        announcer.issue(happening, issue, visitor.get());
        return issue;
    }

    private static void permit(boolean permitted) {
        if (!permitted) {
            throw new Forbidden();
        }
    }

    private static boolean isId(String idOrKey) {
        return idOrKey.matches("\\d{1,18}");
    }
}
