package org.headway.okr.storage;

import static java.util.stream.Collectors.toMap;
import static org.headway.okr.storage.AoTables.column;

import jakarta.inject.Named;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.Container;
import org.headway.okr.domain.Cycle;
import org.headway.okr.domain.CycleDecision;
import org.headway.okr.domain.log.WriteKind;
import org.headway.okr.service.store.AreaStore;
import org.headway.okr.service.store.Stamp;

/** Areas and their decisions, in Active Objects. */
@Named
final class AoAreaStore implements AreaStore {

    private final AoTransactions transactions;
    private final AoTables tables;
    private final AoPeople people;
    private final AoRevisions revisions;

    public AoAreaStore(AoTransactions transactions, AoTables tables, AoPeople people, AoRevisions revisions) {
        this.transactions = transactions;
        this.tables = tables;
        this.people = people;
        this.revisions = revisions;
    }

    @Override
    public Optional<Area> find(AreaKey key) {
        return row(key).filter(row -> !row.isRemoved()).map(AreaRow::read);
    }

    @Override
    public List<Area> in(Container container) {
        return tables.find(AoArea.class, living(container, 0))
                .map(row -> AreaRow.read(row).in(container))
                .toList();
    }

    @Override
    public Optional<Area> onceNamed(Container container, String name) {
        Map<String, Area> living =
                in(container).stream().collect(toMap(area -> area.key().value(), area -> area));
        return tables.in(AoRevision.class, "SUBJECT_KEY", living.keySet()).stream()
                .filter(row -> StoredText.orEmpty(row.getTitle()).strip().equalsIgnoreCase(name.strip()))
                .reduce((earlier, later) -> later)
                .map(row -> living.get(row.getSubjectKey()));
    }

    @Override
    public List<Area> all() {
        return tables.find(
                        AoArea.class, Query.select().where("REMOVED = ?", false).order("ID ASC"))
                .map(AreaRow::read)
                .toList();
    }

    @Override
    public List<Area> withKeys(Collection<AreaKey> keys) {
        List<String> values = keys.stream().map(AreaKey::value).toList();
        return tables.in(AoArea.class, "AREA_KEY", values).stream()
                .filter(row -> !row.isRemoved())
                .map(AreaRow::read)
                .toList();
    }

    @Override
    public List<Area> page(Container container, Optional<AreaKey> after, int limit) {
        // A key of another container must not tell that it is there: it counts as unknown.
        int last = after.flatMap(this::row)
                .filter(row -> !row.isRemoved() && AreaRow.lies(row, container))
                .map(AoArea::getID)
                .orElse(0);
        return tables.find(AoArea.class, living(container, last).limit(limit))
                .map(row -> AreaRow.read(row).in(container))
                .toList();
    }

    @Override
    public void add(Area area, Stamp stamp) {
        transactions.run(() -> {
            AoArea row = tables.insert(
                    AoArea.class,
                    column("AREA_KEY", area.key().value()),
                    column("CONTAINER_TYPE", area.container().type()),
                    column("CONTAINER_ID", area.container().id()),
                    column("CONTAINER_KEY", area.container().key()),
                    column("VERSION", 1),
                    column("REMOVED", false));
            write(row, area);
            logName(revisions.claim(area.key(), 1, stamp), area);
        });
    }

    @Override
    public boolean isTaken(AreaKey key) {
        return row(key).isPresent();
    }

    @Override
    public Area change(Area area, Stamp stamp) {
        int next = area.version() + 1;
        transactions.run(() -> {
            logName(revisions.claim(area.key(), next, stamp), area);
            AoArea row = row(area.key()).orElseThrow();
            row.setVersion(next);
            write(row, area);
        });
        return new Area(area.key(), area.name(), area.level(), area.container(), area.parent(), next);
    }

    @Override
    public void remove(Area area, Stamp stamp) {
        transactions.run(() -> remove(row(area.key()).orElseThrow(), area.version() + 1, Optional.of(stamp)));
    }

    @Override
    public void removeAllIn(Container container) {
        transactions.run(() -> tables.find(AoArea.class, living(container, 0))
                .forEach(row -> remove(row, row.getVersion() + 1, Optional.empty())));
    }

    @Override
    public List<CycleDecision> decisions(Collection<Area> areas) {
        List<String> keys = areas.stream().map(area -> area.key().value()).toList();
        List<AoCycleDecision> rows = tables.in(AoCycleDecision.class, "AREA_KEY", keys).stream()
                .sorted(Comparator.comparing(AoCycleDecision::getFirstDay))
                .toList();
        return StoredDecision.read(rows, people);
    }

    @Override
    public List<CycleDecision> decisionsBefore(Collection<Area> some, Instant moment) {
        List<CycleDecision> now = decisions(some);
        List<String> changed = now.stream()
                .filter(made -> made.version() > 0)
                .map(DecisionSlot::of)
                .toList();
        List<AoRevision> log =
                tables.in(AoRevision.class, "SUBJECT_KEY", changed, "RECORDED_AT < ?", moment.toEpochMilli());
        return StoredDecision.asIn(log, now, people);
    }

    @Override
    public CycleDecision decide(Area area, Cycle cycle) {
        String slot = DecisionSlot.of(area.key(), cycle);
        return transactions.run(() -> decision(slot)
                .map(row ->
                        StoredDecision.read(List.of(held(row, slot)), people).get(0))
                .orElseGet(() -> insert(slot, area.key(), cycle)));
    }

    @Override
    public Optional<CycleDecision> hold(AreaKey area, Cycle cycle) {
        String slot = DecisionSlot.of(area, cycle);
        return transactions.run(() -> decision(slot).map(row -> StoredDecision.read(List.of(held(row, slot)), people)
                .get(0)));
    }

    /** Writes what never changes, only to lock the row, and reads it again: somebody may have chosen before the lock. */
    private AoCycleDecision held(AoCycleDecision row, String slot) {
        row.setAreaKey(row.getAreaKey());
        row.save();
        return decision(slot).orElseThrow();
    }

    private Optional<AoCycleDecision> decision(String slot) {
        return tables.one(AoCycleDecision.class, "SLOT", slot);
    }

    @Override
    public CycleDecision choose(CycleDecision decision, Stamp stamp) {
        String slot = DecisionSlot.of(decision);
        CycleDecision chosen = decision.versioned(decision.version() + 1);
        return transactions.run(() -> {
            AoCycleDecision row = decision(slot).orElseThrow();
            AoRevision claimed = revisions.claim(slot, chosen.version(), stamp);
            StoredDecision.log(claimed, chosen);
            if (chosen.isClosed() != (row.getClosedOn() != null)) {
                claimed.setClosed(chosen.isClosed());
                claimed.save();
            }
            StoredDecision.write(row, chosen, people);
            return chosen;
        });
    }

    private CycleDecision insert(String slot, AreaKey area, Cycle cycle) {
        AoCycleDecision unused = tables.insert(
                AoCycleDecision.class,
                column("SLOT", slot),
                column("AREA_KEY", area.value()),
                column("CYCLE_LABEL", cycle.label()),
                column("FIRST_DAY", cycle.first().toString()),
                column("LAST_DAY", cycle.last().toString()));
        return new CycleDecision(area, cycle);
    }

    private static void logName(AoRevision row, Area area) {
        row.setTitle(area.name());
        row.save();
    }

    private void remove(AoArea row, int version, Optional<Stamp> stamp) {
        AoRevision unused = revisions.claim(row.getAreaKey(), version, stamp, Optional.of(WriteKind.REMOVED));
        row.setVersion(version);
        row.setRemoved(true);
        row.save();
    }

    private Optional<AoArea> row(AreaKey key) {
        return tables.one(AoArea.class, "AREA_KEY", key.value());
    }

    private static Query living(Container container, int after) {
        return AreaRow.in(container, "REMOVED = ? AND ID > ?", false, after);
    }

    private static void write(AoArea row, Area area) {
        row.setAreaName(area.name());
        row.setAreaLevel(area.level());
        row.setParentKey(area.parent().map(AreaKey::value).orElse(null));
        row.save();
    }
}
