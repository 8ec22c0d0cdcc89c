package org.headway.okr.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.Container;
import org.headway.okr.domain.Cycle;
import org.headway.okr.domain.CycleDecision;
import org.headway.okr.domain.close.ClosingChange;
import org.headway.okr.service.store.AreaStore;
import org.headway.okr.service.store.Stamp;

/** Areas in memory. */
public final class InMemoryAreaStore implements AreaStore {

    private final Versions versions = new Versions();
    private final InMemoryDefinitionStore definitions;
    private final Map<AreaKey, Area> areas = new LinkedHashMap<>();
    private final Set<AreaKey> removed = new HashSet<>();
    private final List<Area> named = new ArrayList<>();
    private final Set<CycleDecision> decisions = new LinkedHashSet<>();
    private final List<Logged> log = new ArrayList<>();

    private record Logged(CycleDecision chosen, Instant at) {}

    public InMemoryAreaStore(InMemoryDefinitionStore definitions) {
        this.definitions = definitions;
    }

    @Override
    public Optional<Area> find(AreaKey key) {
        return Optional.ofNullable(areas.get(key)).filter(area -> !removed.contains(key));
    }

    @Override
    public List<Area> in(Container container) {
        return areas.values().stream()
                .filter(area -> lies(area, container) && !removed.contains(area.key()))
                .map(area -> area.in(container))
                .toList();
    }

    @Override
    public Optional<Area> onceNamed(Container container, String name) {
        return named.stream()
                .filter(area -> area.name().strip().equalsIgnoreCase(name.strip()))
                .flatMap(area -> find(area.key()).stream())
                .filter(area -> area.container().equals(container))
                .reduce((earlier, later) -> later);
    }

    @Override
    public List<Area> all() {
        return areas.values().stream()
                .filter(area -> !removed.contains(area.key()))
                .toList();
    }

    @Override
    public List<Area> withKeys(Collection<AreaKey> keys) {
        return all().stream().filter(area -> keys.contains(area.key())).toList();
    }

    @Override
    public List<Area> page(Container container, Optional<AreaKey> after, int limit) {
        List<Area> order = in(container);
        int next = after.map(key -> order.stream().map(Area::key).toList().indexOf(key) + 1)
                .orElse(0);
        return order.stream().skip(next).limit(limit).toList();
    }

    @Override
    public void add(Area area, Stamp stamp) {
        versions.claim(area.key(), 1);
        areas.put(area.key(), at(area, area.container(), 1));
        named.add(area);
    }

    @Override
    public boolean isTaken(AreaKey key) {
        return areas.containsKey(key);
    }

    @Override
    public Area change(Area area, Stamp stamp) {
        versions.claim(area.key(), area.version() + 1);
        Area changed = at(area, areas.get(area.key()).container(), area.version() + 1);
        areas.put(area.key(), changed);
        named.add(area);
        return changed;
    }

    @Override
    public void remove(Area area, Stamp stamp) {
        versions.claim(area.key(), area.version() + 1);
        removed.add(area.key());
    }

    @Override
    public void removeAllIn(Container container) {
        in(container).forEach(area -> removed.add(area.key()));
    }

    @Override
    public List<CycleDecision> decisions(Collection<Area> of) {
        List<AreaKey> keys = of.stream().map(Area::key).toList();
        return decisions.stream()
                .filter(decision -> keys.contains(decision.area()))
                .sorted(Comparator.comparing(decision -> decision.cycle().first()))
                .toList();
    }

    @Override
    public List<CycleDecision> decisionsBefore(Collection<Area> of, Instant moment) {
        return decisions(of).stream()
                .map(made -> log.stream()
                        .filter(entry -> entry.at().isBefore(moment) && isSame(entry.chosen(), made))
                        .map(Logged::chosen)
                        .reduce((earlier, later) -> later)
                        .orElseGet(() -> new CycleDecision(made.area(), made.cycle())))
                .toList();
    }

    private static boolean isSame(CycleDecision one, CycleDecision other) {
        return one.area().equals(other.area()) && one.cycle().equals(other.cycle());
    }

    @Override
    public CycleDecision decide(Area area, Cycle cycle) {
        return hold(area.key(), cycle).orElseGet(() -> put(new CycleDecision(area.key(), cycle)));
    }

    @Override
    public Optional<CycleDecision> hold(AreaKey area, Cycle cycle) {
        return decisions.stream()
                .filter(made -> made.area().equals(area) && made.cycle().equals(cycle))
                .findFirst();
    }

    @Override
    public CycleDecision choose(CycleDecision decision, Stamp stamp) {
        CycleDecision chosen = decision.versioned(decision.version() + 1);
        versions.claim(decision.area() + ":" + decision.cycle().label(), chosen.version());
        if (hold(decision.area(), decision.cycle()).orElseThrow().isClosed() != chosen.isClosed()) {
            definitions.keep(
                    new ClosingChange(chosen, chosen.isClosed(), stamp.reason(), Optional.of(stamp.by()), stamp.at()));
        }
        decisions.removeIf(made -> isSame(made, decision));
        log.add(new Logged(chosen, stamp.at()));
        return put(chosen);
    }

    private static boolean lies(Area area, Container container) {
        return container.type() == Container.Type.PROJECT
                ? area.container().type() == container.type()
                        && area.container().id().equals(container.id())
                : area.container().equals(container);
    }

    private CycleDecision put(CycleDecision decision) {
        decisions.add(decision);
        return decision;
    }

    private static Area at(Area area, Container container, int version) {
        return new Area(area.key(), area.name(), area.level(), container, area.parent(), version);
    }
}
