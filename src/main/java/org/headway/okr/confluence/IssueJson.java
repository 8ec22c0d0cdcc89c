package org.headway.okr.confluence;

import java.math.BigDecimal;
import java.net.URI;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.headway.okr.domain.IssueId;
import org.headway.okr.domain.action.Issue;
import org.headway.okr.domain.action.IssueCategory;
import org.headway.okr.platform.json.Json;
import org.headway.okr.service.action.FoundPlaces;
import org.headway.okr.service.action.IssuePlace;
import org.headway.okr.service.action.NewIssue;

/** Jira's JSON of issues. Whatever is not as it should be is left out rather than guessed. */
final class IssueJson {

    /** Only this much of an address is taken from Jira: what is made of it can be nothing but a link to Jira. */
    private static final Pattern SELF =
            Pattern.compile("(https?://[A-Za-z0-9.\\-:]+(?:/[A-Za-z0-9._~\\-]+)*)/rest/api/.*");

    private static final Pattern PAGE =
            Pattern.compile("https?://[A-Za-z0-9.\\-:]+(?:/[A-Za-z0-9._~\\-]+)*/browse/[A-Z0-9_]+-[0-9]+");

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

    /** An issue as Headway in Jira tells it. */
    static Optional<Issue> archived(Json json) {
        String key = json.get("key").text();
        String address = json.get("url").text();
        return IssueId.read(json.get("id").text())
                .filter(id ->
                        KEY.matcher(key).matches() && PAGE.matcher(address).matches())
                .map(id -> new Issue(
                        id,
                        key,
                        json.maybe("summary").map(Json::text).orElse(""),
                        json.get("status").text(),
                        Arrays.stream(IssueCategory.values())
                                .filter(known ->
                                        known.name().equals(json.get("category").text()))
                                .findFirst()
                                .orElse(IssueCategory.TO_DO),
                        URI.create(address)));
    }

    static String ids(Collection<IssueId> some) {
        List<Json> ids = some.stream().map(id -> Json.of(id.value())).toList();
        return Json.object().with("ids", Json.of(ids)).toString();
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

    /** Types other than of parts of issues. */
    static List<IssuePlace> places(Json json) {
        return json.list().stream()
                .filter(place -> !place.maybe("subtask").map(Json::flag).orElse(false))
                .map(IssueJson::place)
                .toList();
    }

    private static IssuePlace place(Json json) {
        return new IssuePlace(json.get("id").text(), json.get("name").text());
    }

    static IssuePlace project(Json json) {
        IssuePlace named = place(json);
        return new IssuePlace(named.id(), named.name() + " (" + json.get("key").text() + ")");
    }

    /** What Jira's project picker answers. One that offers nothing unasked may have others. */
    static FoundPlaces found(Json json) {
        List<Json> projects = json.get("projects").list();
        BigDecimal total = json.maybe("total").map(Json::number).orElse(BigDecimal.ZERO);
        return new FoundPlaces(
                projects.stream().map(IssueJson::project).toList(),
                projects.isEmpty() || total.compareTo(BigDecimal.valueOf(projects.size())) > 0);
    }

    static String of(NewIssue issue) {
        Json fields = Json.object()
                .with("project", Json.object().with("id", issue.project()))
                .with("issuetype", Json.object().with("id", issue.type()))
                .with("summary", issue.summary());
        return Json.object().with("fields", fields).toString();
    }
}
