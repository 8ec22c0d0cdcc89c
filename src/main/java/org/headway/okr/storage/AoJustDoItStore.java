package org.headway.okr.storage;

import static org.headway.okr.storage.AoTables.column;

import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.Cycle;
import org.headway.okr.domain.JustDoItKey;
import org.headway.okr.domain.ObjectiveKey;
import org.headway.okr.domain.Person;
import org.headway.okr.domain.beside.Checklist;
import org.headway.okr.domain.beside.JustDoIt;
import org.headway.okr.domain.log.WriteKind;
import org.headway.okr.service.store.JustDoItStore;
import org.headway.okr.service.store.Stamp;

/** Just-do-its, in Active Objects. */
@Named
final class AoJustDoItStore implements JustDoItStore {

    private final AoTransactions transactions;
    private final AoTables tables;
    private final AoPeople people;
    private final AoRevisions revisions;

    public AoJustDoItStore(AoTransactions transactions, AoTables tables, AoPeople people, AoRevisions revisions) {
        this.transactions = transactions;
        this.tables = tables;
        this.people = people;
        this.revisions = revisions;
    }

    @Override
    public Optional<JustDoIt> find(JustDoItKey key) {
        return only(row(key).stream().filter(row -> !row.isRemoved()));
    }

    @Override
    public Optional<JustDoIt> findRemoved(JustDoItKey key) {
        return only(row(key).stream().filter(AoJustDoIt::isRemoved));
    }

    @Override
    public Optional<JustDoIt> sent(UUID id) {
        return only(tables.one(AoJustDoIt.class, "CLIENT_ID", id.toString()).stream());
    }

    @Override
    public List<JustDoIt> in(Collection<Checklist> ofAreas) {
        List<String> slots = ofAreas.stream().map(AoJustDoItStore::slot).toList();
        return living(tables.in(AoJustDoIt.class, "DECISION", slots), row -> true);
    }

    @Override
    public List<JustDoIt> asOf(Collection<Checklist> ofAreas, Instant moment) {
        List<String> slots = ofAreas.stream().map(AoJustDoItStore::slot).toList();
        List<AoJustDoIt> rows = tables.in(AoJustDoIt.class, "DECISION", slots);
        Map<String, AoRevision> last = lastSaid(rows, moment.toEpochMilli());
        Map<Integer, Person> owners = people.withIds(last.values().stream().map(AoRevision::getPersonId));
        return rows.stream()
                .flatMap(row -> Optional.ofNullable(last.get(row.getJustDoItKey())).stream()
                        .map(said -> justDoIt(row, said, owners)))
                .sorted(JustDoIt.AS_WRITTEN)
                .toList();
    }

    /** The newest version of each before a moment, but of what was removed then; what did not say what it was is not told. */
    private Map<String, AoRevision> lastSaid(List<AoJustDoIt> rows, long moment) {
        List<String> keys = rows.stream().map(AoJustDoIt::getJustDoItKey).toList();
        Map<String, AoRevision> last = tables.in(AoRevision.class, "SUBJECT_KEY", keys).stream()
                .filter(said -> said.getRecordedAt() != null && said.getRecordedAt() < moment)
                .collect(Collectors.toMap(
                        AoRevision::getSubjectKey,
                        said -> said,
                        BinaryOperator.maxBy(Comparator.comparingInt(AoRevision::getVersion))));
        last.values().removeIf(said -> said.getWriteKind() == WriteKind.REMOVED || said.getDone() == null);
        return last;
    }

    private static JustDoIt justDoIt(AoJustDoIt row, AoRevision said, Map<Integer, Person> owners) {
        return new JustDoIt(
                new JustDoItKey(row.getJustDoItKey()),
                list(row),
                StoredText.orEmpty(said.getTitle()),
                Optional.ofNullable(said.getPersonId()).map(owners::get),
                Boolean.TRUE.equals(said.getDone()),
                row.getPlace(),
                said.getVersion());
    }

    @Override
    public boolean anyIn(AreaKey area) {
        Query ofTheArea = Query.select().where("AREA_KEY = ?", area.value());
        return tables.find(AoJustDoIt.class, ofTheArea).anyMatch(row -> !row.isRemoved());
    }

    @Override
    public List<JustDoIt> of(Checklist list) {
        List<AoJustDoIt> ofTheCycle = tables.in(AoJustDoIt.class, "DECISION", List.of(slot(list)));
        return living(ofTheCycle, row -> list(row).objective().equals(list.objective()));
    }

    @Override
    public JustDoIt add(Checklist list, New made, Stamp stamp) {
        return transactions.run(() -> {
            int number = lastNumber(list.area()) + 1;
            JustDoItKey key = list.area().justDoIt(number);
            AoJustDoIt row = tables.insert(
                    AoJustDoIt.class,
                    column("JUST_DO_IT_KEY", key.value()),
                    column("CLIENT_ID", made.id().toString()),
                    column("AREA_KEY", list.area().value()),
                    column("NUMBER_IN_AREA", number),
                    column("DECISION", slot(list)),
                    column("CYCLE_LABEL", list.cycle().label()),
                    column("FIRST_DAY", list.cycle().first().toString()),
                    column("LAST_DAY", list.cycle().last().toString()),
                    column(
                            "OBJECTIVE_KEY",
                            list.objective().map(ObjectiveKey::value).orElse(null)),
                    // Numbers grow, and so do places: what is added stands last.
                    column("PLACE", number),
                    column("DONE", false),
                    column("VERSION", 1),
                    column("REMOVED", false));
            JustDoIt added = new JustDoIt(key, list, made.title(), made.owner(), false, number, 1);
            write(row, added);
            say(revisions.claim(key, 1, stamp), added);
            return added;
        });
    }

    @Override
    public JustDoIt change(JustDoIt wanted, Stamp stamp) {
        JustDoIt next = wanted.at(wanted.version() + 1);
        transactions.run(() -> write(claimed(next, stamp), next));
        return next;
    }

    @Override
    public void remove(JustDoIt justDoIt, Stamp stamp) {
        transactions.run(() -> {
            AoJustDoIt row = claimed(justDoIt.at(justDoIt.version() + 1), stamp.of(WriteKind.REMOVED));
            row.setRemoved(true);
            row.save();
        });
    }

    @Override
    public JustDoIt restore(JustDoIt removed, Stamp stamp) {
        JustDoIt next = removed.at(removed.version() + 1);
        transactions.run(() -> {
            AoJustDoIt row = claimed(next, stamp.of(WriteKind.RESTORED));
            row.setRemoved(false);
            row.save();
        });
        return next;
    }

    private AoJustDoIt claimed(JustDoIt next, Stamp stamp) {
        say(revisions.claim(next.key(), next.version(), stamp), next);
        AoJustDoIt row = row(next.key()).orElseThrow();
        row.setVersion(next.version());
        return row;
    }

    /** What it said from then on, for who asks for that day. */
    private void say(AoRevision claimed, JustDoIt justDoIt) {
        claimed.setTitle(justDoIt.title());
        claimed.setPersonId(people.idOf(justDoIt.owner()));
        claimed.setDone(justDoIt.done());
        claimed.save();
    }

    /** Removed ones count: a number is given once. */
    private int lastNumber(AreaKey area) {
        Query last = Query.select()
                .where("AREA_KEY = ?", area.value())
                .order("NUMBER_IN_AREA DESC")
                .limit(1);
        return tables.find(AoJustDoIt.class, last)
                .mapToInt(AoJustDoIt::getNumberInArea)
                .findFirst()
                .orElse(0);
    }

    private Optional<AoJustDoIt> row(JustDoItKey key) {
        return tables.one(AoJustDoIt.class, "JUST_DO_IT_KEY", key.value());
    }

    private void write(AoJustDoIt row, JustDoIt justDoIt) {
        row.setTitle(justDoIt.title());
        row.setOwnerId(people.idOf(justDoIt.owner()));
        row.setDone(justDoIt.done());
        row.save();
    }

    private Optional<JustDoIt> only(Stream<AoJustDoIt> one) {
        return justDoIts(one.toList()).stream().findFirst();
    }

    private List<JustDoIt> living(List<AoJustDoIt> rows, Predicate<AoJustDoIt> wanted) {
        return justDoIts(
                rows.stream().filter(row -> !row.isRemoved()).filter(wanted).toList());
    }

    private List<JustDoIt> justDoIts(List<AoJustDoIt> rows) {
        Map<Integer, Person> owners = people.withIds(rows.stream().map(AoJustDoIt::getOwnerId));
        return rows.stream()
                .map(row -> new JustDoIt(
                        new JustDoItKey(row.getJustDoItKey()),
                        list(row),
                        row.getTitle(),
                        Optional.ofNullable(row.getOwnerId()).map(owners::get),
                        row.isDone(),
                        row.getPlace(),
                        row.getVersion()))
                .sorted(JustDoIt.AS_WRITTEN)
                .toList();
    }

    private static String slot(Checklist list) {
        return DecisionSlot.of(list.area(), list.cycle());
    }

    private static Checklist list(AoJustDoIt row) {
        return new Checklist(
                new AreaKey(row.getAreaKey()),
                new Cycle(row.getCycleLabel(), LocalDate.parse(row.getFirstDay()), LocalDate.parse(row.getLastDay())),
                Optional.ofNullable(row.getObjectiveKey()).map(ObjectiveKey::new));
    }
}
