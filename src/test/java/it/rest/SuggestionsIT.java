package it.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import it.RunningHost;
import it.Space;
import it.Team;
import it.Visitor;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.Assume;
import org.junit.Test;

/** What the fields of the macro browser offer. */
public class SuggestionsIT {
    private final Visitor editor = Visitor.as("editor");
    private final Team team = Team.in("SHOP", editor);

    @Test
    public void anAreaIsWrittenWithItsSpaceWhereThatIsAnother() {
        assertEquals(List.of(team.name()), values(editor, "area?container=SHOP&text=" + encoded(team.name())));
        assertEquals(List.of(team.address()), values(editor, "area?container=OPEN&text=" + encoded(team.name())));
    }

    @Test
    public void aKeyResultIsFoundByItsTitleOrKey() {
        String title = Team.unique("Orders without a call");
        String key = team.keyResult(title);
        for (String text : List.of(title.toUpperCase(), key.toLowerCase())) {
            assertEquals(List.of(key), values(editor, "key-result?text=" + encoded(text)));
        }
    }

    @Test
    public void nobodyIsOfferedWhatTheyMayNotView() {
        String title = Team.unique("Orders without a call");
        String key = team.keyResult(title);
        Visitor outsider = Visitor.as("outsider");
        assertEquals(List.of(), values(outsider, "area?text=" + encoded(team.name())));
        assertEquals(List.of(), values(outsider, "key-result?text=" + encoded(title)));
        assertEquals(List.of(), values(outsider, "key-result?text=" + key));
        for (String kind : List.of("area", "key-result", "cycle", "person")) {
            Visitor.anonymous().get("suggestion/" + kind + "?text=x").expecting(401);
        }
    }

    @Test
    public void cyclesAreWordsAndLabels() {
        List<String> cycles = values(editor, "cycle");
        assertEquals(List.of("Current", "Previous", "Next"), cycles.subList(0, 3));
        assertTrue(cycles.get(3), cycles.get(3).matches("\\d{4} Q[1-4]"));
    }

    @Test
    public void aPersonIsFoundByTheBeginningOfANameAndNotByMail() {
        assertEquals(List.of("mia.new"), values(editor, "person?text=mia.new"));
        assertEquals(List.of("mia.new"), values(editor, "person?text=NEWN"));
        assertEquals(List.of("ana"), values(editor, "person?text=" + encoded("ruiz an")));
        assertEquals(List.of(), values(editor, "person?text=uiz"));
        assertEquals(List.of(), values(editor, "person?text=" + encoded("ana@")));
        assertEquals(List.of(), values(editor, "person?text="));
    }

    @Test
    public void whoeverMayNotBrowseUsersIsToldOnlyWhomTheyCanName() {
        Visitor outsider = Visitor.as("outsider", RunningHost.jira());
        assertEquals(List.of(), values(outsider, "person?text=ruiz"));
        assertEquals(List.of("ana"), values(outsider, "person?text=ana"));
        assertEquals(List.of("ana"), values(Visitor.as("reader", RunningHost.jira()), "person?text=ruiz"));
    }

    @Test
    public void lookingForPeopleAsksNoTableOfOurs() {
        Assume.assumeTrue(RunningHost.confluence().isDevHost());
        assertEquals(0, statements("person?text=a"));
    }

    @Test
    public void theNumberOfStatementsDoesNotGrow() {
        Assume.assumeTrue(RunningHost.confluence().isDevHost());
        team.keyResult("Orders", "mia.new");
        int areas = statements("area?text=team");
        int keyResults = statements("key-result?text=o");
        Team more = Team.in(Space.fresh().key(), editor);
        IntStream.range(0, 30).forEach(number -> more.keyResult("Orders " + number, "mia.new"));
        assertEquals(areas, statements("area?text=team"));
        assertEquals(keyResults, statements("key-result?text=o"));
        assertTrue(keyResults + " statements", keyResults <= 4);
        assertFalse(values(editor, "key-result?text=orders").size() > 20);
    }

    private int statements(String question) {
        return editor.get("suggestion/" + question).expecting(200).statements();
    }

    private static List<String> values(Visitor reader, String question) {
        JsonNode found = reader.get("suggestion/" + question).expecting(200).json();
        return StreamSupport.stream(found.spliterator(), false)
                .map(one -> one.path("value").asText())
                .toList();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
