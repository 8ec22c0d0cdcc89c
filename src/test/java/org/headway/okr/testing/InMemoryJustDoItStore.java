package org.headway.okr.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.JustDoItKey;
import org.headway.okr.domain.beside.Checklist;
import org.headway.okr.domain.beside.JustDoIt;
import org.headway.okr.service.ConcurrentWrite;
import org.headway.okr.service.store.JustDoItStore;
import org.headway.okr.service.store.Stamp;

/** Just-do-its in memory. */
public final class InMemoryJustDoItStore implements JustDoItStore {

    private final Versions versions = new Versions();
    private final Numbers numbers = new Numbers();
    private final Map<JustDoItKey, JustDoIt> justDoIts = new LinkedHashMap<>();
    private final Map<JustDoItKey, List<Said>> log = new LinkedHashMap<>();
    private final Set<JustDoItKey> removed = new HashSet<>();
    private final Map<UUID, JustDoItKey> sent = new HashMap<>();

    private record Said(JustDoIt what, Instant at, boolean removed) {}

    private void say(JustDoIt what, Stamp stamp, boolean gone) {
        log.computeIfAbsent(what.key(), key -> new ArrayList<>()).add(new Said(what, stamp.at(), gone));
    }

    @Override
    public List<JustDoIt> asOf(Collection<Checklist> ofAreas, Instant moment) {
        return log.values().stream()
                .flatMap(said ->
                        said.stream().filter(one -> one.at().isBefore(moment)).reduce((one, later) -> later).stream())
                .filter(one -> !one.removed())
                .map(Said::what)
                .filter(one -> ofAreas.contains(
                        Checklist.of(one.key().area(), one.list().cycle())))
                .sorted(JustDoIt.AS_WRITTEN)
                .toList();
    }

    @Override
    public Optional<JustDoIt> find(JustDoItKey key) {
        return Optional.ofNullable(justDoIts.get(key)).filter(one -> !removed.contains(key));
    }

    @Override
    public Optional<JustDoIt> findRemoved(JustDoItKey key) {
        return Optional.ofNullable(justDoIts.get(key)).filter(one -> removed.contains(key));
    }

    @Override
    public Optional<JustDoIt> sent(UUID id) {
        return Optional.ofNullable(sent.get(id)).map(justDoIts::get);
    }

    @Override
    public List<JustDoIt> in(Collection<Checklist> ofAreas) {
        return living().filter(one -> ofAreas.contains(
                        Checklist.of(one.key().area(), one.list().cycle())))
                .toList();
    }

    @Override
    public boolean anyIn(AreaKey area) {
        return living().anyMatch(one -> one.key().area().equals(area));
    }

    @Override
    public List<JustDoIt> of(Checklist list) {
        return living().filter(one -> one.list().equals(list)).toList();
    }

    @Override
    public JustDoIt add(Checklist list, New made, Stamp stamp) {
        if (sent.containsKey(made.id())) {
            throw new ConcurrentWrite(made.toString(), new IllegalStateException("taken"));
        }
        int number = numbers.next(list.area());
        JustDoIt added = new JustDoIt(list.area().justDoIt(number), list, made.title(), made.owner(), false, number, 1);
        versions.claim(added.key(), 1);
        justDoIts.put(added.key(), added);
        sent.put(made.id(), added.key());
        say(added, stamp, false);
        return added;
    }

    @Override
    public JustDoIt change(JustDoIt justDoIt, Stamp stamp) {
        return change(justDoIt, stamp, false);
    }

    private JustDoIt change(JustDoIt justDoIt, Stamp stamp, boolean gone) {
        JustDoIt next = justDoIt.at(justDoIt.version() + 1);
        versions.claim(next.key(), next.version());
        justDoIts.put(next.key(), next);
        say(next, stamp, gone);
        return next;
    }

    @Override
    public void remove(JustDoIt justDoIt, Stamp stamp) {
        JustDoIt gone = change(justDoIt, stamp, true);
        removed.add(gone.key());
    }

    @Override
    public JustDoIt restore(JustDoIt gone, Stamp stamp) {
        JustDoIt back = change(gone, stamp);
        removed.remove(back.key());
        return back;
    }

    private java.util.stream.Stream<JustDoIt> living() {
        return justDoIts.values().stream()
                .filter(one -> !removed.contains(one.key()))
                .sorted(JustDoIt.AS_WRITTEN);
    }
}
