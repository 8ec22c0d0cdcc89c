package it.address;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import it.Answer;
import it.Bodies;
import it.Team;
import it.Visitor;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.stream.Stream;
import org.junit.Test;

/** Who may read the pages at an address, and that nobody can do more there than read. */
public class AddressRightsIT {
    private static final String ADDRESS = "/plugins/servlet/headway/";

    private final Visitor editor = Visitor.as("editor");
    private final Team team = Team.in("SHOP", editor);

    @Test
    public void thatIsUnknownForbiddenOrMalformedIsTheSamePage() {
        String keyResult = team.keyResult("Checkout completion");
        for (Visitor visitor : List.of(Visitor.as("outsider"), Visitor.anonymous())) {
            byte[] unknown = visitor.get(ADDRESS + "NOWHERE-KR1").expecting(404).bytes();
            Stream.of(
                            keyResult,
                            team.objective(),
                            team.area() + "-KR99999",
                            team.area(),
                            keyResult.toLowerCase(),
                            keyResult + "/",
                            keyResult + "/check-in",
                            keyResult + "?before=2026-10-01",
                            "",
                            "%3Cscript%3E",
                            "nowhere-KR1?before=x")
                    .forEach(key -> assertArrayEquals(
                            key,
                            unknown,
                            visitor.get(ADDRESS + key).expecting(404).bytes()));
        }
        assertEquals(404, editor.get(ADDRESS + keyResult + "?before=yesterday").status());
    }

    @Test
    public void ofAnOpenSpaceIsForAnonymousToReadWithoutNames() {
        Team open = Team.in("OPEN", editor);
        String keyResult = open.keyResult("Checkout completion", "mia.new");
        editor.post("key-result/" + keyResult + "/check-in", Bodies.checkIn(7, "value", "55"))
                .expecting(201);

        String page = Visitor.anonymous()
                .get(ADDRESS + keyResult)
                .expecting(200)
                .html()
                .selectFirst("#main")
                .html();

        assertTrue(page, page.contains("Checkout completion"));
        for (String name : List.of("Mia", "mia.new", "Emil", "editor")) {
            assertFalse(name + " in " + page, page.contains(name));
        }
    }

    @Test
    public void takesNothingButQuestions() {
        String address = ADDRESS + team.keyResult("Checkout completion");
        String before = team.everything();
        for (String method : List.of("POST", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH")) {
            Answer answer = editor.send(
                    editor.to(address).header("X-Atlassian-Token", "no-check").method(method, BodyPublishers.noBody()));
            assertEquals(method, 405, answer.status());
        }
        assertEquals(before, team.everything());
    }
}
