package org.headway.okr.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Entity;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;

/** Rows of the tables, read in as few statements as there can be. */
@Named
final class AoTables {

    /** Databases limit the parameters of a statement; Oracle is the strictest with 1000. */
    static final int CHUNK = 500;

    private final ActiveObjects ao;

    public AoTables(ActiveObjects ao) {
        this.ao = ao;
    }

    <T extends Entity> T insert(Class<T> table, DBParam... columns) {
        return ao.create(table, columns);
    }

    /** Inserts rows together: one statement, however many they are. */
    <T extends Entity> void insert(Class<T> table, List<Map<String, Object>> rows) {
        if (!rows.isEmpty()) {
            ao.create(table, rows);
        }
    }

    static DBParam column(String name, @Nullable Object value) {
        return new DBParam(name, value);
    }

    <T extends Entity> Stream<T> find(Class<T> table, Query query) {
        return Arrays.stream(ao.find(table, query));
    }

    /** Deletes what meets a condition, in one statement. */
    <T extends Entity> void delete(Class<T> table, String condition, Object parameter) {
        var unused = ao.deleteWithSQL(table, condition, parameter);
    }

    /** Deletes all rows with one of these values: one statement, more only past {@value #CHUNK}. */
    <T extends Entity> void deleteIn(Class<T> table, String column, Collection<?> values) {
        inChunks(values).forEach(chunk -> {
            var unused = ao.deleteWithSQL(table, oneOf(column, chunk), chunk.toArray());
        });
    }

    <T extends Entity> int count(Class<T> table) {
        return ao.count(table);
    }

    /** The one row with this value in a unique column. */
    <T extends Entity> Optional<T> one(Class<T> table, String uniqueColumn, String value) {
        return find(table, Query.select().where(uniqueColumn + " = ?", value)).findFirst();
    }

    /** All rows with one of these values, in the order they were made: one statement, more only past {@value #CHUNK}. */
    <T extends Entity> List<T> in(Class<T> table, String column, Collection<?> values) {
        return in(table, column, values, "ID > ?", 0);
    }

    /** Those of them that meet a condition, too. */
    <T extends Entity> List<T> in(
            Class<T> table, String column, Collection<?> values, String condition, Object parameter) {
        return inChunks(values)
                .flatMap(chunk -> find(
                        table,
                        Query.select()
                                .where(
                                        oneOf(column, chunk) + " AND " + condition,
                                        Stream.concat(chunk.stream(), Stream.of(parameter))
                                                .toArray())))
                .sorted(Comparator.comparing(Entity::getID))
                .toList();
    }

    /** The values, each once, as many together as a statement may name. */
    Stream<List<?>> inChunks(Collection<?> values) {
        List<?> distinct = values.stream().distinct().toList();
        return IntStream.range(0, (distinct.size() + CHUNK - 1) / CHUNK)
                .mapToObj(chunk -> distinct.subList(chunk * CHUNK, Math.min(distinct.size(), (chunk + 1) * CHUNK)));
    }

    static String oneOf(String column, List<?> values) {
        return values.stream().map(value -> "?").collect(Collectors.joining(",", column + " IN (", ")"));
    }
}
