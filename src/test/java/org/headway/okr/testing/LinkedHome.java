package org.headway.okr.testing;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.headway.okr.domain.IssueId;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.action.IssueLink;
import org.headway.okr.domain.action.LinkPage;
import org.headway.okr.domain.action.MirroredLink;
import org.headway.okr.service.issue.LinksAtHome;
import org.headway.okr.service.issue.NotPulled;

/** Links where the OKRs are kept, ten key results on a page; it breaks when it is told to. */
public final class LinkedHome implements LinksAtHome {

    private static final int ON_A_PAGE = 10;

    private final TreeMap<String, List<IssueLink>> links = new TreeMap<>();
    private final Set<KeyResultKey> unseen = new HashSet<>();
    private int asked;
    private int breaksAfter = Integer.MAX_VALUE;

    /** Links these issues and no others; the first is the next step. */
    public KeyResultKey link(String key, String... issues) {
        KeyResultKey of = new KeyResultKey(key);
        links.put(
                key,
                java.util.Arrays.stream(issues)
                        .map(issue -> new IssueLink(of, new IssueId(issue), issue.equals(issues[0]), 1))
                        .toList());
        return of;
    }

    /** All that is linked, as a mirror says it. */
    public Set<MirroredLink> mirrored(String project) {
        return links.values().stream()
                .flatMap(List::stream)
                .map(link -> new MirroredLink(link.issue(), project, link.keyResult(), link.nextStep()))
                .collect(toSet());
    }

    /** The account no longer sees it. */
    public void hide(KeyResultKey key) {
        unseen.add(key);
    }

    public void breakAfter(int questions) {
        breaksAfter = asked + questions;
    }

    public int asked() {
        return asked;
    }

    @Override
    public LinkPage after(Optional<KeyResultKey> last) throws NotPulled {
        ask();
        Map<String, List<IssueLink>> rest = last.<Map<String, List<IssueLink>>>map(
                        key -> links.tailMap(key.value(), false))
                .orElse(links);
        List<String> keys = rest.keySet().stream().limit(ON_A_PAGE).toList();
        int rows = keys.stream().mapToInt(key -> links.get(key).size()).sum();
        return new LinkPage(
                keys.stream()
                        .map(KeyResultKey::new)
                        .filter(key -> !unseen.contains(key))
                        .collect(toSet()),
                keys.stream()
                        .flatMap(key -> links.get(key).stream())
                        .filter(link -> !unseen.contains(link.keyResult()))
                        .toList(),
                keys.size() == rest.size()
                        ? Optional.empty()
                        : Optional.of(new KeyResultKey(keys.get(keys.size() - 1))),
                rows,
                links.values().stream().mapToInt(List::size).sum());
    }

    @Override
    public Set<KeyResultKey> unknown(Collection<KeyResultKey> some) throws NotPulled {
        ask();
        return some.stream()
                .filter(key -> !links.containsKey(key.value()) && !unseen.contains(key))
                .collect(toSet());
    }

    private void ask() throws NotPulled {
        if (asked >= breaksAfter) {
            breaksAfter = Integer.MAX_VALUE;
            throw new NotPulled("okr.link.down");
        }
        asked++;
    }
}
