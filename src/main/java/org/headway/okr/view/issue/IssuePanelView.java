package org.headway.okr.view.issue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.headway.okr.domain.Container;
import org.headway.okr.domain.ObjectiveKey;
import org.headway.okr.service.issue.KeyResultOfIssue;
import org.headway.okr.service.issue.KeyResultsOfIssue;
import org.headway.okr.view.Addresses;
import org.headway.okr.view.Labels;
import org.headway.okr.view.LinkView;
import org.headway.okr.view.Templates;
import org.headway.okr.view.Words;

/**
 * What fills an issue's panel: its key results, or why there are none to see.
 *
 * @param more what says that others follow, where not all are shown at once
 * @param onward where there is more of them: the table of their project where Jira keeps it, else their one objective; empty where
 *     there is neither
 * @param onwardWords what that is called
 * @param mayLink whether this reader may link the issue to others
 * @param trouble why there are none to see, in words; empty where that is known
 * @param connect where this person can let one product ask the other
 * @param connectWords what that is called
 */
public record IssuePanelView(
        List<KeyResultOfIssueView> keyResults,
        String more,
        String onward,
        String onwardWords,
        boolean mayLink,
        String trouble,
        String connect,
        String connectWords,
        String connectWhy) {

    /** How every answer of ours begins; what begins in another way is none. */
    public static final String BEGINNING = "<div class=\"okr-issue-answer\"";

    /** As many as are shown at once. */
    private static final int SHOWN = 3;

    public IssuePanelView {
        keyResults = List.copyOf(keyResults);
    }

    /** Of an issue whose key results are known. */
    public static IssuePanelView of(KeyResultsOfIssue found, Addresses addresses, Words words) {
        List<KeyResultOfIssue> all = found.all();
        Optional<LinkView> onward = onward(all, addresses, words);
        return new IssuePanelView(
                all.stream()
                        .map(one -> KeyResultOfIssueView.of(one, found.issue(), found.today(), addresses, words))
                        .toList(),
                all.size() > SHOWN ? words.say("okr.issue-panel.more", all.size() - SHOWN) : "",
                onward.map(LinkView::address).orElse(""),
                onward.map(LinkView::text).orElse(""),
                found.mayLink(),
                "",
                "",
                "",
                "");
    }

    private static Optional<LinkView> onward(List<KeyResultOfIssue> all, Addresses addresses, Words words) {
        List<Container> containers = all.stream()
                .map(one -> one.section().area().container())
                .distinct()
                .toList();
        if (containers.size() == 1 && containers.get(0).type() == Container.Type.PROJECT) {
            return Optional.of(new LinkView(addresses.ofTable(containers.get(0)), words.say("okr.issue-panel.table")));
        }
        List<ObjectiveKey> objectives =
                all.stream().map(one -> one.keyResult().objective()).distinct().toList();
        return objectives.size() == 1
                ? Optional.of(new LinkView(
                        addresses.absolute(objectives.get(0).value()), words.say("okr.issue-panel.objective")))
                : Optional.empty();
    }

    /** With nothing to tell this reader. */
    public static IssuePanelView nothing() {
        return notReached("");
    }

    /** Where the product that keeps them did not answer. */
    public static IssuePanelView notReached(String reason) {
        return new IssuePanelView(List.of(), "", "", "", false, reason, "", "", "");
    }

    /** Where this person has to let Jira ask Confluence first. */
    public static IssuePanelView notConnected(String authorise, Words words) {
        return connecting(authorise, words.say("okr.issue-panel.connect"), words.say("okr.issue-panel.connect.why"));
    }

    /** Where they have to let Confluence ask Jira back. */
    public static IssuePanelView notConnectedBack(String authorise, Words words) {
        return connecting(authorise, words.say("okr.actions.connect"), words.say("okr.issue-panel.connect.back.why"));
    }

    private static IssuePanelView connecting(String authorise, String words, String why) {
        return new IssuePanelView(List.of(), "", "", "", false, "", authorise, words, why);
    }

    public boolean isEmpty() {
        return keyResults.isEmpty() && trouble.isEmpty() && connect.isEmpty();
    }

    /** How many are there before the rest is folded. */
    public int shown() {
        return SHOWN;
    }

    public String render(Templates templates, Words words) {
        return templates
                .render("ui/issue-panel/answer.vm", Map.of("panel", this, "label", new Labels(words)))
                .strip();
    }
}
