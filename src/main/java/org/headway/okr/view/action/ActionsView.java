package org.headway.okr.view.action;

import java.util.List;
import java.util.Map;
import org.headway.okr.domain.action.Issue;
import org.headway.okr.service.action.LinkedIssues;
import org.headway.okr.service.action.OpenActions;
import org.headway.okr.service.action.Tracked;
import org.headway.okr.view.Labels;
import org.headway.okr.view.Templates;
import org.headway.okr.view.Words;

/**
 * The actions of a key result that somebody opened.
 *
 * @param done how many of those that this reader may see are done; empty where there are none
 * @param more what says that others follow, where not all are shown
 * @param restricted what stands for those that this reader may not see
 * @param trouble why there are none to see, in words
 * @param mayClear whether they may be unlinked by this reader
 * @param connect where this person can let us ask Jira
 */
public record ActionsView(
        String key,
        String done,
        List<ActionView> actions,
        String more,
        String restricted,
        String trouble,
        String connect,
        boolean mayLink,
        boolean mayClear) {

    public ActionsView {
        actions = List.copyOf(actions);
    }

    /** With at most so many of them; the next step comes first. */
    public static ActionsView of(OpenActions open, int most, Words words) {
        String key = open.keyResult().value();
        if (open.told() instanceof Tracked.Told<LinkedIssues> told) {
            return told(open, told.value(), most, words);
        }
        boolean silent = open.told() instanceof Tracked.NotReached<LinkedIssues>;
        String connect = open.told() instanceof Tracked.NotConnected<LinkedIssues> not
                ? not.authorise().toString()
                : "";
        return new ActionsView(
                key,
                "",
                List.of(),
                "",
                "",
                silent ? words.say("okr.actions.not-reached") : "",
                connect,
                open.mayLink(),
                false);
    }

    private static ActionsView told(OpenActions open, LinkedIssues linked, int most, Words words) {
        List<Issue> shown = linked.stepFirst();
        int left = Math.max(0, shown.size() - most);
        return new ActionsView(
                open.keyResult().value(),
                shown.isEmpty() ? "" : words.say("okr.actions.done", linked.done(), linked.total()),
                shown.stream()
                        .limit(most)
                        .map(issue -> ActionView.of(
                                issue, linked.nextStep().filter(issue::equals).isPresent()))
                        .toList(),
                left == 0 ? "" : words.say("okr.actions.more", left),
                restricted(linked, words),
                "",
                "",
                open.mayLink(),
                open.mayClear() && linked.restricted());
    }

    private static String restricted(LinkedIssues linked, Words words) {
        return linked.restrictedCount()
                .map(count -> words.say("okr.actions.restricted-count", count))
                .orElseGet(() -> linked.restricted() ? words.say("okr.actions.restricted-list") : "");
    }

    /** Whether Jira answered, and there is nothing. */
    public boolean isEmpty() {
        return (restricted + trouble + connect).isEmpty() && actions.isEmpty();
    }

    /** Whether there is anything to show, or to do. */
    public boolean hasPlace() {
        return mayLink || !isEmpty();
    }

    public String render(Templates templates, Words words) {
        return templates.render("ui/actions/actions.vm", Map.of("actions", this, "label", new Labels(words)));
    }
}
