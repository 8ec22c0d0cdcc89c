package org.headway.devhost.jira.page;

import jakarta.servlet.http.HttpServlet;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.headway.devhost.HostContext;
import org.headway.devhost.Person;
import org.headway.devhost.action.Action;
import org.headway.devhost.action.Actions;
import org.headway.devhost.jira.search.Search;
import org.headway.devhost.jira.tracker.HostIssue;
import org.headway.devhost.jira.tracker.Tracker;

/** Which address shows which page. */
public record Pages(HostContext host, Tracker tracker, Search search) {
    /** What conditions and context providers are told of an issue is for the caller to say. */
    public Map<String, HttpServlet> withPanelsAbout(
            BiFunction<HostIssue, Optional<Person>, Map<String, Object>> about) {
        IssuePage issue = new IssuePage(host, tracker, shown -> about.apply(shown, host.visitor()));
        ListPages lists = new ListPages(host, tracker, search);
        Forms forms = new Forms(host, tracker);
        return Map.of(
                // The empty pattern is the root alone.
                "", actions(Map.of("", lists::start)),
                "/browse/*", actions(Map.of("", issue::view)),
                "/projects/*", actions(Map.of("", lists::project)),
                "/issues/*", actions(Map.of("", lists::navigator)),
                "/secure/*",
                        actions(Map.of(
                                "CreateIssue!default.jspa", forms::chooseKind,
                                "CreateIssueDetails!init.jspa", forms::start,
                                "CreateIssueDetails.jspa", forms::create,
                                "EditIssue!default.jspa", forms::edit,
                                "EditIssue.jspa", forms::edit,
                                "MoveIssue!default.jspa", forms::move,
                                "MoveIssue.jspa", forms::move,
                                "ArchiveIssue.jspa", forms::archive,
                                "RestoreIssue.jspa", forms::restore,
                                "DeleteIssue.jspa", forms::delete)));
    }

    private HttpServlet actions(Map<String, Action> byName) {
        return new Actions(new Frame(host), byName);
    }
}
