package org.headway.okr.jira;

import static java.util.stream.Collectors.toSet;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.ProjectDeletedEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import jakarta.inject.Inject;
import java.util.List;
import org.headway.okr.domain.IssueId;
import org.headway.okr.domain.action.MirroredLink;
import org.headway.okr.service.action.IssueRemoval;
import org.headway.okr.service.issue.MirrorCommands;
import org.headway.okr.service.store.MirrorStore;

/**
 * Lets the mirror, and the actions of OKRs that are kept here, follow issues. An archived issue stays in it: it still has a page, no search finds it, and it may come
 * back. Exported, because only then is it told when the plugin starts.
 */
@JiraComponent
@ExportAsService(LifecycleAware.class)
public final class IssueListener implements LifecycleAware {

    private final EventPublisher events;
    private final MirrorCommands mirror;
    private final MirrorStore mirrored;
    private final IssueRemoval removal;

    @Inject
    public IssueListener(
            @ComponentImport EventPublisher events, MirrorCommands mirror, MirrorStore mirrored, IssueRemoval removal) {
        this.events = events;
        this.mirror = mirror;
        this.mirrored = mirrored;
        this.removal = removal;
    }

    @Override
    public void onStart() {
        events.register(this);
    }

    @Override
    public void onStop() {
        events.unregister(this);
    }

    /** Called by Jira for whatever happens to an issue. */
    @EventListener
    public void onIssue(IssueEvent event) {
        IssueId issue = new IssueId(event.getIssue().getId().toString());
        if (EventType.ISSUE_MOVED_ID.equals(event.getEventTypeId())) {
            mirror.moved(issue, event.getIssue().getProjectObject().getId().toString());
        } else if (EventType.ISSUE_DELETED_ID.equals(event.getEventTypeId())) {
            removal.deleted(List.of(issue));
            mirror.deleted(issue);
        }
    }

    /** Called by Jira for every project that is deleted; its issues get no event of their own. */
    @EventListener
    public void onProject(ProjectDeletedEvent event) {
        String project = event.getProject().getId().toString();
        removal.deleted(mirrored.in(project).stream().map(MirroredLink::issue).collect(toSet()));
        mirror.projectDeleted(project);
    }
}
