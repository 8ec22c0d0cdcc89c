package org.headway.okr.storage;

import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.java.ao.Entity;
import net.java.ao.Query;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.Container;
import org.headway.okr.domain.Person;
import org.headway.okr.domain.archive.Archive;
import org.headway.okr.domain.archive.Entry;
import org.headway.okr.domain.archive.Field;
import org.headway.okr.service.store.AreaArchive;

/** Areas with their whole history, in Active Objects. */
@Named
final class AoAreaArchive implements AreaArchive {

    static final int PAGE = 1_000;

    private final AoTransactions transactions;
    private final AoTables tables;
    private final AoPeople people;

    public AoAreaArchive(AoTransactions transactions, AoTables tables, AoPeople people) {
        this.transactions = transactions;
        this.tables = tables;
        this.people = people;
    }

    @Override
    public void read(AreaKey area, Consumer<Entry> listener) {
        Map<Integer, String> names = new HashMap<>();
        for (ArchivedTable table : ArchivedTable.values()) {
            read(table, table.table().asSubclass(Entity.class), area, names, listener);
        }
    }

    private <T extends Entity> void read(
            ArchivedTable table, Class<T> type, AreaKey area, Map<Integer, String> names, Consumer<Entry> listener) {
        List<ArchivedValue> values = values(table);
        int last = 0;
        int size = PAGE;
        while (size == PAGE) {
            List<Object> parameters = new ArrayList<>(table.parameters(area.value()));
            parameters.add(last);
            List<T> rows = tables.find(
                            type,
                            Query.select()
                                    .where(table.ofArea() + " AND ID > ?", parameters.toArray())
                                    .order("ID ASC")
                                    .limit(PAGE))
                    .toList();
            learn(names, values, rows);
            rows.forEach(row -> listener.accept(entry(table, values, row, names)));
            size = rows.size();
            last = size == 0 ? last : rows.get(size - 1).getID();
        }
    }

    static List<ArchivedValue> values(ArchivedTable table) {
        List<Field> fields = table.section().fields();
        return IntStream.range(0, fields.size())
                .mapToObj(place -> ArchivedValue.of(
                        fields.get(place), table.table(), table.properties().get(place)))
                .toList();
    }

    /** Reads the names of those who were not named before. */
    private void learn(Map<Integer, String> names, List<ArchivedValue> values, List<? extends Entity> rows) {
        Set<Integer> unknown = new HashSet<>();
        rows.forEach(row -> values.forEach(value -> unknown.addAll(value.people(row))));
        unknown.removeAll(names.keySet());
        if (!unknown.isEmpty()) {
            people.withIds(unknown.stream()).forEach((id, person) -> {
                var unused = names.put(id, person.userName());
            });
        }
    }

    private static Entry entry(
            ArchivedTable table, List<ArchivedValue> values, Entity row, Map<Integer, String> names) {
        Map<String, Object> said = new LinkedHashMap<>();
        for (ArchivedValue value : values) {
            Object told = value.told(row, names::get);
            if (told != null) {
                var unused = said.put(value.field().name(), told);
            }
        }
        return new Entry(table.section(), said);
    }

    @Override
    public Set<String> taken(Collection<String> ids) {
        Set<String> taken = new HashSet<>();
        tables.in(AoCheckIn.class, "CLIENT_ID", ids).forEach(row -> taken.add(row.getClientId()));
        tables.in(AoJustDoIt.class, "CLIENT_ID", ids).forEach(row -> taken.add(row.getClientId()));
        tables.in(AoHealthReading.class, "CLIENT_ID", ids).forEach(row -> taken.add(row.getClientId()));
        return taken;
    }

    @Override
    public void write(Archive archive, Container container, Function<String, Person> persons) {
        transactions.run(() -> new ArchiveWriting(tables, people, archive, container, persons).write());
    }
}
