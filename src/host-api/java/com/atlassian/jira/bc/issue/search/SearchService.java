package com.atlassian.jira.bc.issue.search;

/** Signature only. Source: docs.atlassian.com/software/jira/docs/api/11.0.0 */
public interface SearchService {
    ParseResult parseQuery(com.atlassian.jira.user.ApplicationUser searcher, String query);

    com.atlassian.jira.util.MessageSet validateQuery(
            com.atlassian.jira.user.ApplicationUser searcher, com.atlassian.query.Query query);

    com.atlassian.jira.issue.search.SearchResults<com.atlassian.jira.issue.Issue> search(
            com.atlassian.jira.user.ApplicationUser searcher,
            com.atlassian.query.Query query,
            com.atlassian.jira.web.bean.PagerFilter<?> pager)
            throws com.atlassian.jira.issue.search.SearchException;

    final class ParseResult {
        private final com.atlassian.query.Query query;
        private final com.atlassian.jira.util.MessageSet errors;

        public ParseResult(com.atlassian.query.Query query, com.atlassian.jira.util.MessageSet errors) {
            this.query = query;
            this.errors = errors;
        }

        public com.atlassian.query.Query getQuery() {
            return query;
        }

        public com.atlassian.jira.util.MessageSet getErrors() {
            return errors;
        }

        public boolean isValid() {
            return !errors.hasAnyErrors();
        }
    }
}
