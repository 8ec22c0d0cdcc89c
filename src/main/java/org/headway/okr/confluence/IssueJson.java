package org.headway.okr.confluence;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.headway.okr.domain.IssueId;
import org.headway.okr.domain.action.Issue;
import org.headway.okr.domain.action.IssueCategory;
import org.headway.okr.platform.json.Json;
import org.headway.okr.service.action.IssuePlace;
import org.headway.okr.service.action.NewIssue;

/** Jira's JSON of issues. Whatever is not as it should be is left out rather than guessed. */
final class IssueJson {

    /** Only this much of an address is taken from Jira: what is made of it can be nothing but a link to Jira. */
    private static final Pattern SELF =
            Pattern.compile("(https?://[A-Za-z0-9.\\-:]+(?:/[A-Za-z0-9._~\\-]+)*)/rest/api/.*");

    private static final Pattern KEY = Pattern.compile("[A-Z][A-Z0-9_]{1,99}-[1-9][0-9]{0,9}");

    private IssueJson() {}

    static Optional<Issue> issue(Json json) {
        Json fields = json.get("fields");
        Json status = fields.get("status");
        String key = json.get("key").text();
        String summary = fields.maybe("summary").map(Json::text).orElse("");
        IssueCategory category = category(status);
        String name = status.get("name").text();
        return IssueId.read(json.get("id").text())
                .filter(id -> KEY.matcher(key).matches())
                .flatMap(id -> site(json)
                        .map(site -> new Issue(id, key, summary, name, category, URI.create(site + "/browse/" + key))));
    }

    private static IssueCategory category(Json status) {
        String key = status.maybe("statusCategory")
                .flatMap(category -> category.maybe("key"))
                .map(Json::text)
                .orElse("");
        return switch (key) {
            case "done" -> IssueCategory.DONE;
            case "indeterminate" -> IssueCategory.IN_PROGRESS;
            default -> IssueCategory.TO_DO;
        };
    }

    /** The address of the Jira that tells of something. */
    static Optional<String> site(Json json) {
        Matcher self = SELF.matcher(json.get("self").text());
        return self.matches() ? Optional.of(self.group(1)) : Optional.empty();
    }

    /** Projects, or types other than of parts of issues. */
    static List<IssuePlace> places(Json json) {
        return json.list().stream()
                .filter(place -> !place.maybe("subtask").map(Json::flag).orElse(false))
                .map(place ->
                        new IssuePlace(place.get("id").text(), place.get("name").text()))
                .toList();
    }

    static String of(NewIssue issue) {
        Json fields = Json.object()
                .with("project", Json.object().with("id", issue.project()))
                .with("issuetype", Json.object().with("id", issue.type()))
                .with("summary", issue.summary());
        return Json.object().with("fields", fields).toString();
    }
}
