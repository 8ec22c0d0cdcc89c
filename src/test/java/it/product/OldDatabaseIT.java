package it.product;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import it.DevHost;
import it.HostProcess;
import it.Visitor;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.Test;

/** The jar of today is installed over a database of the first schema: it migrates it, and goes on where people were. */
public class OldDatabaseIT {

    @Test
    public void goesOnWherePeopleWere() throws IOException, SQLException {
        DevHost home = DevHost.ofThisBuild();
        String database = "jdbc:h2:file:" + home.home().resolve("confluence");
        load(database);
        List<String> options = List.of("--only", "confluence", "--empty", "--strict", "--confluence-db", database);
        try (HostProcess host = home.start(options)) {
            Visitor admin = Visitor.as("admin", host.confluence());
            assertTrue(admin.get("/plugins/servlet/headway/admin?section=areas")
                    .expecting(200)
                    .text()
                    .contains("Area ENG"));
            admin.get("key-result/ENG-KR1").expecting(404);
            admin.put("admin/area/ENG/container", Map.of("container", "SHOP", "version", 1))
                    .expecting(200);

            Visitor editor = Visitor.as("editor", host.confluence());
            JsonNode checkIns =
                    editor.get("key-result/ENG-KR1/check-in").expecting(200).json();
            assertEquals("30", checkIns.path("items").path(0).path("value").asText());
            String checkIn = "5cb17990-dd26-4b05-809e-54b5ac8912f1";
            editor.post("key-result/ENG-KR1/check-in", Map.of("id", checkIn, "confidence", "6", "value", "35"))
                    .expecting(201);
            String page = editor.get("/plugins/servlet/headway/ENG-KR1")
                    .expecting(200)
                    .text();
            assertTrue(page, page.contains("Share of orders that arrive in two days"));
            assertTrue(page, page.contains("35"));
        }
    }

    private static void load(String database) throws IOException, SQLException {
        try (InputStream stored = OldDatabaseIT.class.getResourceAsStream("/upgrade/first-h2.sql");
                Connection connection = DriverManager.getConnection(database, "sa", "");
                Statement statement = connection.createStatement()) {
            statement.execute(new String(stored.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
