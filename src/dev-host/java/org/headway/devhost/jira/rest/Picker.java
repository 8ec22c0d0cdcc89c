package org.headway.devhost.jira.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.headway.devhost.jira.search.Jql;
import org.headway.devhost.jira.search.Search;
import org.headway.devhost.jira.tracker.Field;
import org.headway.devhost.jira.tracker.HostIssue;
import org.headway.devhost.jira.tracker.Tracker;
import org.headway.devhost.templates.Html;

/** {@code issue/picker}: what the person has seen lately, and where {@code currentJQL} is given what else it finds. */
record Picker(Tracker tracker, Search search) {
    private static final int MOST = 20;

    Answer answer(Call call) {
        String query = call.parameter("query").orElse("").strip().toLowerCase(Locale.ROOT);
        ObjectNode answer = Answer.JSON.createObjectNode();
        ArrayNode sections = answer.putArray("sections");
        section(sections, "hs", "History Search", tracker.recent(), query);
        call.parameter("currentJQL").ifPresent(jql -> section(sections, "cs", "Current Search", found(jql), query));
        return Answer.ok(answer);
    }

    private Stream<HostIssue> found(String jql) {
        try {
            return search.run(Jql.parse(jql)).stream();
        } catch (Jql.Invalid none) {
            return Stream.of();
        }
    }

    private static void section(ArrayNode sections, String id, String label, Stream<HostIssue> among, String query) {
        List<HostIssue> found = query.isEmpty()
                ? List.of()
                : among.filter(issue -> matches(issue, query)).toList();
        ObjectNode section = sections.addObject().put("label", label);
        int shown = Math.min(MOST, found.size());
        section.put("sub", "Showing " + shown + " of " + found.size() + " matching issues")
                .put("id", id);
        ArrayNode issues = section.putArray("issues");
        found.stream().limit(MOST).forEach(issue -> {
            String summary = issue.get(Field.SUMMARY);
            issues.addObject()
                    .put("key", issue.key())
                    .put("keyHtml", Html.escape(issue.key()))
                    .put(
                            "img",
                            "/download/dev-host/issue/" + issue.fields().type().label() + ".svg")
                    .put("summary", Html.escape(summary))
                    .put("summaryText", summary);
        });
    }

    private static boolean matches(HostIssue issue, String query) {
        String key = issue.key().toLowerCase(Locale.ROOT);
        if (key.startsWith(query) || key.endsWith("-" + query)) {
            return true;
        }
        List<String> words = words(issue.get(Field.SUMMARY));
        return words(query).stream().allMatch(wanted -> words.stream().anyMatch(word -> word.startsWith(wanted)));
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
