package org.headway.devhost.jira.page;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.headway.devhost.HostContext;
import org.headway.devhost.action.NotFound;
import org.headway.devhost.action.Visit;
import org.headway.devhost.jira.search.Jql;
import org.headway.devhost.jira.search.Search;
import org.headway.devhost.jira.tracker.HostIssue;
import org.headway.devhost.jira.tracker.HostProject;
import org.headway.devhost.jira.tracker.Tracker;

/** The start page, a project's issues, and the issue navigator. */
public final class ListPages {
    private final HostContext host;
    private final Tracker tracker;
    private final Search search;
    private final Frame frame;
    private final Model model;

    public ListPages(HostContext host, Tracker tracker, Search search) {
        this.host = host;
        this.tracker = tracker;
        this.search = search;
        this.frame = new Frame(host);
        this.model = new Model(host);
    }

    public void start(Visit visit) throws IOException {
        visit.answer(frame.page(
                "Projects",
                "start.vm",
                Map.of(
                        "plugin", host.pluginName(),
                        "projects", tracker.projects().stream().map(model::of).toList(),
                        "recent", tracker.recent().map(model::of).toList(),
                        "modules",
                                host.modules().stream()
                                        .map(module -> Map.of("type", module.type(), "key", module.key()))
                                        .toList())));
    }

    /** {@code /projects/PAY}; {@code selectedItem} shows the panels that a plugin has at that location. */
    public void project(Visit visit) throws IOException {
        String key = visit.rest().split("/", 2)[0];
        HostProject project = tracker.project(key).orElseThrow(NotFound::new);
        String selected = visit.optional("selectedItem").orElse("");
        Map<String, Object> about = Map.of("project", model.of(project));
        List<String> panels = host.fragments().panels(selected, about).stream()
                .map(panel -> panel.bodyHtml())
                .toList();
        List<HostIssue> issues = tracker.issues()
                .filter(issue -> issue.project().id() == project.id())
                .toList();
        visit.answer(frame.inProject(
                project,
                project.name(),
                "project.vm",
                Map.of(
                        "panelsHtml", String.join("", panels),
                        "issues", issues.stream().map(model::of).toList())));
    }

    /** {@code /issues/?jql=}. */
    public void navigator(Visit visit) throws IOException {
        String jql = visit.optional("jql").orElse("");
        Map<String, Object> whole = new HashMap<>(Map.of("jql", jql, "errors", List.of(), "issues", List.of()));
        try {
            Jql query = Jql.parse(jql);
            List<String> errors = search.errors(query);
            whole.put("errors", errors);
            if (errors.isEmpty()) {
                whole.put("errors", search.warnings(query));
                whole.put("issues", search.run(query).stream().map(model::of).toList());
            }
        } catch (Jql.Invalid invalid) {
            whole.put("errors", invalid.messages());
        }
        visit.answer(frame.page("Issue Navigator", "navigator.vm", whole, "jira.navigator"));
    }
}
