package org.headway.okr.storage;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertTrue;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.Table;
import org.headway.okr.testing.TestActiveObjects;
import org.headway.okr.testing.TestDatabase;
import org.jsoup.Jsoup;
import org.junit.Test;

/** What every database of the products can hold, and nothing that costs a statement per row. */
public class SchemaTest {

    private static final int LONGEST_NAME = 30;

    private static final Set<String> RESERVED = Set.of(
            "USER",
            "ORDER",
            "GROUP",
            "KEY",
            "VALUE",
            "DATE",
            "LEVEL",
            "COMMENT",
            "INDEX",
            "POSITION",
            "SIZE",
            "BLOB",
            "CLOB",
            "NUMBER",
            "ROWID",
            "TIMESTAMP",
            "VARCHAR2",
            "DAY",
            "TYPE",
            "START",
            "END",
            "FROM",
            "TO",
            "MODE");

    @Test
    public void theDescriptorNamesEveryTable() throws IOException {
        List<String> named = Jsoup.parse(new File("atlassian-plugin.xml"), StandardCharsets.UTF_8.name())
                .select("ao > entity")
                .eachText();
        List<String> kept = AoStatus.TABLES.stream().map(Class::getName).toList();
        assertEquals(new TreeSet<>(kept), new TreeSet<>(named));
    }

    @Test
    public void everyTableIsNamedAndReadAsAWhole() {
        for (Class<?> table : AoStatus.TABLES) {
            assertNotNull(table.getName(), table.getAnnotation(Table.class));
            assertNotNull(table.getName(), table.getAnnotation(Preload.class));
        }
    }

    @Test
    public void noRowReachesForAnother() {
        for (Class<?> table : AoStatus.TABLES) {
            for (Method method : table.getDeclaredMethods()) {
                Class<?> type = method.getReturnType();
                assertTrue(method.toString(), !type.isArray() && !RawEntity.class.isAssignableFrom(type));
            }
        }
    }

    @Test
    public void everyNameIsShortAndFree() throws SQLException {
        Set<String> tables = new HashSet<>();
        DataSource source = TestDatabase.pool(TestDatabase.H2.newUrl(), 1);
        assertNotNull(AoStores.on(TestDatabase.H2, source));
        try (Connection connection = source.getConnection();
                ResultSet columns = connection
                        .getMetaData()
                        .getColumns(null, "PUBLIC", TestActiveObjects.PREFIX.replace("_", "\\_") + "%", "%")) {
            while (columns.next()) {
                String column = columns.getString("COLUMN_NAME");
                tables.add(columns.getString("TABLE_NAME"));
                assertTrue(column, column.length() <= LONGEST_NAME && !RESERVED.contains(column));
            }
        }
        assertEquals(AoStatus.TABLES.size(), tables.size());
        tables.forEach(table -> assertTrue(table, table.length() <= LONGEST_NAME));
    }
}
