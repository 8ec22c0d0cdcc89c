package org.headway.devhost.jira.api;

import com.atlassian.jira.bc.issue.search.SearchService.ParseResult;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.headway.devhost.Person;
import org.headway.devhost.jira.search.Jql;
import org.headway.devhost.jira.search.Search;

/** Jira's SearchService; it sees what the searcher sees. */
public record JiraSearch(Function<Optional<Person>, Search> searchAs, JiraIssues issues) {
    private record Parsed(Jql jql) implements Query {
        @Override
        public String getQueryString() {
            return jql.text();
        }
    }

    public ParseResult parseQuery(ApplicationUser searcher, String query) {
        try {
            return new ParseResult(new Parsed(Jql.parse(query)), messages(List.of()));
        } catch (Jql.Invalid invalid) {
            return new ParseResult(null, messages(invalid.messages()));
        }
    }

    public MessageSet validateQuery(ApplicationUser searcher, Query query) {
        return messages(as(searcher).errors(((Parsed) query).jql()));
    }

    public SearchResults<Issue> search(ApplicationUser searcher, Query query, PagerFilter<?> pager) {
        List<Issue> found = as(searcher).run(((Parsed) query).jql()).stream()
                .<Issue>map(issues::show)
                .toList();
        return new SearchResults<>(found.stream().limit(pager.getMax()).toList(), found.size(), pager);
    }

    private Search as(ApplicationUser searcher) {
        return searchAs.apply(
                Optional.ofNullable(searcher).flatMap(user -> issues.users().withKey(user.getKey())));
    }

    private static MessageSet messages(List<String> errors) {
        MessageSet messages = new MessageSetImpl();
        errors.forEach(messages::addErrorMessage);
        return messages;
    }
}
