package org.headway.devhost;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.headway.devhost.PluginJar.aPlugin;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.util.function.Function;
import org.headway.devhost.fixture.ANameWithTwentyOneChars;
import org.headway.devhost.fixture.EagerStorage;
import org.headway.devhost.fixture.LongColumn;
import org.headway.devhost.fixture.Note;
import org.headway.devhost.fixture.Notes;
import org.headway.devhost.fixture.ReservedColumn;
import org.junit.Rule;
import org.junit.Test;

public class StorageTest {
    @Rule
    public final PluginInAProduct plugin = new PluginInAProduct();

    @Test
    public void whatIsWrittenIsRead() throws Exception {
        assertEquals("[plain]", notes().apply("write"));
    }

    /** The prefix of Jira Software's tables is known from the outside. */
    @Test
    public void tablesAreNamedAfterTheNamespace() throws Exception {
        HostContext host = plugin.inJira(withNotes("namespace='com.pyxis.greenhopper.jira'"))
                .context();
        notesBean().apply("write");
        try (Connection connection = host.dataSource().getConnection();
                ResultSet tables = connection.getMetaData().getTables(null, "PUBLIC", "AO_60DB71_NOTE", null)) {
            assertTrue(tables.next());
        }
    }

    @Test
    public void aRuntimeExceptionRollsBack() throws Exception {
        Function<String, String> notes = notes();
        assertThrows(IllegalArgumentException.class, () -> notes.apply("fail"));
        assertEquals("[]", notes.apply("list"));
    }

    @Test
    public void anInnerTransactionJoinsTheOuterOne() throws Exception {
        Function<String, String> notes = notes();
        assertThrows(IllegalArgumentException.class, () -> notes.apply("fail outside"));
        assertEquals("[]", notes.apply("list"));
    }

    @Test
    public void afterAFailedInnerTransactionTheOuterOneCannotCommit() throws Exception {
        Function<String, String> notes = notes();
        assertThrows(IllegalStateException.class, () -> notes.apply("swallow inside"));
        assertEquals("[]", notes.apply("list"));
    }

    @Test
    public void transactionsReadWhatIsCommitted() throws Exception {
        HostContext host = plugin.inJira(withNotes()).context();
        try (Connection connection = host.dataSource().getConnection()) {
            assertEquals(Connection.TRANSACTION_READ_COMMITTED, connection.getTransactionIsolation());
        }
    }

    @Test
    public void storageIsClosedToConstructors() {
        PluginJar jar =
                withNotes().with(EagerStorage.class).index("component", "org.headway.devhost.fixture.EagerStorage");
        assertThat(refusal(jar), containsString("before the <ao> module is enabled"));
    }

    @Test
    public void aTableNameOf31CharactersIsRefused() {
        PluginJar jar = aPlugin().with(ANameWithTwentyOneChars.class).modules(ao("ANameWithTwentyOneChars"));
        assertThat(refusal(jar), containsString("30"));
    }

    @Test
    public void aColumnNameOverThirtyCharactersIsRefused() {
        PluginJar jar = aPlugin().with(LongColumn.class).modules(ao("LongColumn"));
        assertThat(refusal(jar), containsString("30"));
    }

    @Test
    public void aReservedColumnNameIsRefused() {
        PluginJar jar = aPlugin().with(ReservedColumn.class).modules(ao("ReservedColumn"));
        assertThat(refusal(jar), containsString("NUMBER"));
    }

    private Function<String, String> notes() throws Exception {
        plugin.inJira(withNotes());
        return notesBean();
    }

    private Function<String, String> notesBean() {
        return plugin.bean("notes");
    }

    static PluginJar withNotes() {
        return withNotes("");
    }

    private static PluginJar withNotes(String attributes) {
        return aPlugin()
                .component(Notes.class)
                .with(Note.class)
                .index("imports", "com.atlassian.activeobjects.external.ActiveObjects")
                .modules(ao("Note").replace("key", attributes + " key"));
    }

    private static String ao(String entity) {
        return "<ao key='ao'><entity>org.headway.devhost.fixture." + entity + "</entity></ao>";
    }

    private String refusal(PluginJar jar) {
        return assertThrows(StartFailure.class, () -> plugin.inJira(jar)).getMessage();
    }
}
