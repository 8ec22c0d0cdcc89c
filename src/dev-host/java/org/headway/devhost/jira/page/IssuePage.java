package org.headway.devhost.jira.page;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.headway.devhost.Fragments;
import org.headway.devhost.HostContext;
import org.headway.devhost.action.NotFound;
import org.headway.devhost.action.Visit;
import org.headway.devhost.jira.tracker.HostIssue;
import org.headway.devhost.jira.tracker.Right;
import org.headway.devhost.jira.tracker.Status;
import org.headway.devhost.jira.tracker.Tracker;

/** {@code /browse/PAY-142}, with the panels and menu items of plugins. */
public final class IssuePage {
    /** Jira's own sections of the More menu; plugins add to them, and sections of their own. */
    private static final List<String> SECTIONS = List.of(
            "operations-top-level",
            "operations-work",
            "operations-attachments",
            "operations-voteswatchers",
            "operations-subtasks",
            "operations-operations",
            "operations-delete");

    private final HostContext host;
    private final Tracker tracker;
    private final Frame frame;
    private final Model model;
    private final Function<HostIssue, Map<String, Object>> about;

    /** What conditions and context providers are told of an issue is for the caller to say. */
    public IssuePage(HostContext host, Tracker tracker, Function<HostIssue, Map<String, Object>> about) {
        this.host = host;
        this.tracker = tracker;
        this.frame = new Frame(host);
        this.model = new Model(host);
        this.about = about;
    }

    public void view(Visit visit) throws IOException {
        if (!visit.rest().contains("-")) {
            visit.goTo("/projects/" + visit.rest() + "/issues");
            return;
        }
        HostIssue issue = tracker.issue(visit.rest()).orElseThrow(NotFound::new);
        if (!issue.key().equals(visit.rest())) {
            // It has moved.
            visit.goTo("/browse/" + issue.key());
            return;
        }
        tracker.saw(issue);
        Map<String, Object> context = about.apply(issue);
        Map<String, Object> whole = new HashMap<>();
        whole.put("issue", model.of(issue));
        whole.put("mayEdit", tracker.may(Right.EDIT_ISSUES, issue));
        whole.put("mayRestore", issue.archived() && tracker.may(Right.EDIT_ISSUES, issue.project()));
        whole.put(
                "statuses",
                Arrays.stream(Status.values())
                        .filter(status -> status != issue.fields().status())
                        .map(Model::of)
                        .toList());
        whole.put("sections", sections(context));
        whole.put("left", panels("atl.jira.view.issue.left.context", context));
        whole.put("right", panels("atl.jira.view.issue.right.context", context));
        visit.answer(frame.page(
                "[" + issue.key() + "] " + issue.get(org.headway.devhost.jira.tracker.Field.SUMMARY),
                "issue.vm",
                whole,
                "jira.view.issue"));
    }

    private List<Map<String, Object>> sections(Map<String, Object> context) {
        Stream<Fragments.Section> own = SECTIONS.stream().map(key -> new Fragments.Section(key, ""));
        return Stream.concat(own, host.fragments().sections("opsbar-operations", context).stream())
                .map(section -> Map.<String, Object>of(
                        "label",
                        section.label(),
                        "items",
                        host.fragments().items(section.key(), context).stream()
                                .map(Model::of)
                                .toList()))
                .filter(section -> !((List<?>) section.get("items")).isEmpty())
                .toList();
    }

    private List<Map<String, String>> panels(String location, Map<String, Object> context) {
        return host.fragments().panels(location, context).stream()
                .map(panel -> Map.of("key", panel.key(), "label", panel.label(), "bodyHtml", panel.bodyHtml()))
                .toList();
    }
}
