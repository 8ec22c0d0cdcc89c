package org.headway.okr.service.issue;

import static java.util.stream.Collectors.toSet;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.Set;
import org.headway.okr.domain.IssueId;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.action.Action;
import org.headway.okr.domain.action.MirroredLink;
import org.headway.okr.service.Busy;
import org.headway.okr.service.Writes;
import org.headway.okr.service.store.MirrorStore;

/** Keeps the mirror: by what the home told somebody, and by what happens to issues. */
@Named
public final class MirrorCommands {

    private final Writes writes;
    private final MirrorStore mirror;

    @Inject
    public MirrorCommands(Writes writes, MirrorStore mirror) {
        this.writes = writes;
        this.mirror = mirror;
    }

    /** What the reader did not see stays as it was. */
    public void told(IssueId issue, String project, LinksOfIssue links) {
        run(() -> {
            links.gone().forEach(key -> mirror.forget(issue, key));
            links.linked()
                    .forEach(link -> mirror.put(new MirroredLink(issue, project, link.keyResult(), link.nextStep())));
        });
    }

    /** What is linked to the issue; nothing else is. */
    public void settled(IssueId issue, String project, Collection<Action> linked) {
        Set<KeyResultKey> keys = linked.stream().map(Action::keyResult).collect(toSet());
        told(
                issue,
                project,
                new LinksOfIssue(
                        linked.stream()
                                .map(action -> new LinksOfIssue.Link(action.keyResult(), action.nextStep()))
                                .toList(),
                        mirror.of(issue).stream()
                                .map(MirroredLink::keyResult)
                                .filter(key -> !keys.contains(key))
                                .toList()));
    }

    /** What the home tells of these key results: nothing else is linked to them. */
    void pulled(Collection<KeyResultKey> keyResults, Collection<MirroredLink> links) {
        if (!keyResults.isEmpty()) {
            run(() -> mirror.settle(keyResults, links));
        }
    }

    /** Takes out what is wrong, and lets what is right be there instead. */
    void corrected(Collection<MirroredLink> wrong, Collection<MirroredLink> right) {
        if (!wrong.isEmpty()) {
            run(() -> mirror.replace(wrong, right));
        }
    }

    public void moved(IssueId issue, String project) {
        run(() -> mirror.moved(issue, project));
    }

    public void deleted(IssueId issue) {
        run(() -> mirror.forget(issue));
    }

    public void projectDeleted(String project) {
        run(() -> mirror.forgetProject(project));
    }

    private void run(Runnable work) {
        var unused = writes.untilItLands(() -> {
                    work.run();
                    return Boolean.TRUE;
                })
                .orElseThrow(Busy::new);
    }
}
