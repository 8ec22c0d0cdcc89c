package org.headway.devhost.jira;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import org.headway.devhost.HostContext;
import org.headway.devhost.Person;
import org.headway.devhost.jira.api.Announcements;
import org.headway.devhost.jira.api.JiraIssues;
import org.headway.devhost.jira.api.JiraUsers;
import org.headway.devhost.jira.search.Functions;
import org.headway.devhost.jira.search.Search;
import org.headway.devhost.jira.tracker.Issues;
import org.headway.devhost.jira.tracker.People;
import org.headway.devhost.jira.tracker.Projects;
import org.headway.devhost.jira.tracker.Tracker;
import org.headway.devhost.storage.Database;

/** What services and pages are made of. */
record Parts(
        HostContext host,
        Database database,
        People people,
        JiraUsers users,
        Projects projects,
        Issues issues,
        JiraIssues api) {
    static Parts of(HostContext host, People people) {
        Database database = new Database(host.dataSource());
        Projects projects = new Projects(database);
        Issues issues = new Issues(database, projects, Clock.systemUTC());
        JiraUsers users = new JiraUsers(host);
        return new Parts(host, database, people, users, projects, issues, new JiraIssues(issues, users));
    }

    Tracker trackerFor(Supplier<Optional<Person>> visitor) {
        return new Tracker(visitor, people, projects, issues, new Announcements(host, api));
    }

    Search searchAs(Supplier<Optional<Person>> searcher, Functions functions) {
        return new Search(searcher, trackerFor(searcher), functions);
    }
}
