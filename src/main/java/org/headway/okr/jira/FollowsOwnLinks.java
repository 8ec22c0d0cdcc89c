package org.headway.okr.jira;

import static java.util.stream.Collectors.groupingBy;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.headway.okr.domain.IssueId;
import org.headway.okr.domain.action.Action;
import org.headway.okr.platform.link.Home;
import org.headway.okr.service.action.LinkNews;
import org.headway.okr.service.issue.IssueProjects;
import org.headway.okr.service.issue.MirrorCommands;
import org.headway.okr.service.store.ActionStore;

/**
 * Where this Jira keeps the OKRs itself, its mirror follows its own links, whoever changed them and wherever: nobody need
 * be asked, and who may see what is decided where the mirror is read.
 */
@JiraComponent
public final class FollowsOwnLinks implements LinkNews {

    private final Home home;
    private final ActionStore actions;
    private final IssueProjects projects;
    private final MirrorCommands mirror;

    @Inject
    public FollowsOwnLinks(Home home, ActionStore actions, IssueProjects projects, MirrorCommands mirror) {
        this.home = home;
        this.actions = actions;
        this.projects = projects;
        this.mirror = mirror;
    }

    @Override
    public boolean isWanted() {
        return home.remembered() == Home.Place.HERE;
    }

    @Override
    public void changed(Collection<IssueId> issues) {
        Map<IssueId, String> there = projects.of(issues);
        Map<IssueId, List<Action>> linked =
                actions.being(there.keySet()).stream().collect(groupingBy(Action::issue));
        there.forEach((issue, project) -> mirror.settled(issue, project, linked.getOrDefault(issue, List.of())));
    }
}
