package org.headway.okr.testing;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import org.headway.okr.domain.IssueId;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.action.MirrorPage;
import org.headway.okr.domain.action.MirroredLink;
import org.headway.okr.service.store.MirrorStore;

/** The mirror, while the test lasts. */
final class InMemoryMirrorStore implements MirrorStore {

    private final List<MirroredLink> links = new ArrayList<>();

    @Override
    public List<MirroredLink> of(IssueId issue) {
        return where(link -> link.issue().equals(issue));
    }

    @Override
    public List<MirroredLink> toward(Collection<KeyResultKey> keyResults) {
        return where(link -> keyResults.contains(link.keyResult()));
    }

    @Override
    public List<MirroredLink> in(String project) {
        return where(link -> link.project().equals(project));
    }

    @Override
    public List<MirroredLink> nextSteps() {
        return where(MirroredLink::nextStep);
    }

    @Override
    public Set<KeyResultKey> keyResults() {
        return links.stream().map(MirroredLink::keyResult).collect(toSet());
    }

    @Override
    public void put(MirroredLink link) {
        Predicate<MirroredLink> same =
                known -> known.issue().equals(link.issue()) && known.keyResult().equals(link.keyResult());
        links.replaceAll(known ->
                link.nextStep() && known.keyResult().equals(link.keyResult()) ? known.asNextStep(false) : known);
        links.replaceAll(known -> same.test(known) ? link : known);
        if (links.stream().noneMatch(same)) {
            links.add(link);
        }
    }

    @Override
    public void forget(IssueId issue, KeyResultKey keyResult) {
        links.removeIf(link -> link.issue().equals(issue) && link.keyResult().equals(keyResult));
    }

    @Override
    public void forget(IssueId issue) {
        links.removeIf(link -> link.issue().equals(issue));
    }

    @Override
    public void forgetProject(String project) {
        links.removeIf(link -> link.project().equals(project));
    }

    @Override
    public void moved(IssueId issue, String project) {
        links.replaceAll(link -> link.issue().equals(issue) ? link.in(project) : link);
    }

    @Override
    public void settle(Collection<KeyResultKey> keyResults, Collection<MirroredLink> wanted) {
        replace(toward(keyResults), wanted);
    }

    @Override
    public MirrorPage page(int after, int most) {
        List<MirroredLink> some = links.subList(Math.min(after, links.size()), Math.min(after + most, links.size()));
        return new MirrorPage(some, some.size() < most ? OptionalInt.empty() : OptionalInt.of(after + some.size()));
    }

    @Override
    public void replace(Collection<MirroredLink> some, Collection<MirroredLink> others) {
        links.removeAll(some);
        links.addAll(others);
    }

    private List<MirroredLink> where(Predicate<MirroredLink> meant) {
        return links.stream().filter(meant).toList();
    }
}
