package it.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import it.Bodies;
import it.Team;
import it.Visitor;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.Test;

public class CheckInsIT {
    private final Visitor editor = Visitor.as("editor");
    private final Team team = Team.in("SHOP", editor);
    private final String keyResult = team.keyResult("Checkout completion");

    @Test
    public void aCheckInIsReadAsItWasWritten() {
        JsonNode stored = checkIn(Bodies.checkIn(
                        7,
                        "value",
                        "42.50",
                        "whatGotUsHere",
                        "Two releases.\nOne of them late.",
                        "inTheWay",
                        "The bank",
                        "nextStep",
                        "Call the bank",
                        "lastStep",
                        "DONE"))
                .path("checkIn");

        assertEquals(1, stored.path("sequence").asInt());
        assertEquals(70, stored.path("confidence").asInt());
        assertEquals(
                "Two releases.\nOne of them late.", stored.path("whatGotUsHere").asText());
        assertEquals("The bank", stored.path("inTheWay").asText());
        assertEquals("DONE", stored.path("lastStep").asText());
        assertEquals("TYPED", stored.path("source").asText());
        assertEquals("editor", stored.path("author").asText());
        assertEquals(stored, log("").at("/items/0"));
    }

    @Test
    public void theLogIsToldNewestFirstPageByPage() {
        checkIn(Bodies.checkIn(5));
        checkIn(Bodies.checkIn(6));
        checkIn(Bodies.checkIn(7));

        JsonNode newest = log("?limit=2");

        assertEquals(3, newest.at("/items/0/sequence").asInt());
        assertEquals(2, newest.at("/items/1/sequence").asInt());
        assertTrue(newest.path("more").asBoolean());
        JsonNode older = log("?limit=2&before=2");
        assertEquals(1, older.at("/items/0/sequence").asInt());
        assertEquals(1, older.path("items").size());
        assertFalse(older.path("more").asBoolean());
    }

    @Test
    public void aRetryStoresOnce() {
        Map<String, Object> sent = Bodies.checkIn(7, "value", "42");

        JsonNode first = checkIn(sent).path("checkIn");
        JsonNode again = checkIn(sent).path("checkIn");

        assertEquals(first, again);
        assertEquals(1, log("").path("items").size());
        assertEquals(1, read().path("checkIns").asInt());
    }

    @Test
    public void anIdOfAnotherKeyResultsCheckInIsRefused() {
        Map<String, Object> sent = Bodies.checkIn(7);
        checkIn(sent);
        String other = team.keyResult("Another");

        JsonNode refused = editor.post("key-result/" + other + "/check-in", sent)
                .expecting(400)
                .json();

        assertEquals("id", refused.at("/errors/0/field").asText());
    }

    @Test
    public void whatIsNotSaidStaysAsItWas() {
        checkIn(Bodies.checkIn(7, "value", "42", "nextStep", "Call the bank"));
        checkIn(Bodies.checkIn(4));

        assertEquals("42", read().path("value").asText());
        assertEquals(40, read().path("confidence").asInt());
        assertEquals("Call the bank", read().path("nextStep").asText());
    }

    @Test
    public void aBackDatedCheckInDoesNotOverruleALaterDay() {
        String lastWeek = LocalDate.now().minusDays(7).toString();
        checkIn(Bodies.checkIn(7, "value", "42"));

        checkIn(Bodies.checkIn(3, "value", "30", "day", lastWeek));

        assertEquals("42", read().path("value").asText());
        assertEquals(70, read().path("confidence").asInt());
        assertEquals(2, read().path("checkIns").asInt());
        assertEquals(lastWeek, log("").at("/items/0/day").asText());
    }

    @Test
    public void whatIsTakenBackStaysInTheLogAndCountsNoMore() {
        checkIn(Bodies.checkIn(7, "value", "42", "nextStep", "Call the bank"));
        String mistake =
                checkIn(Bodies.checkIn(1, "value", "24")).at("/checkIn/id").asText();
        Map<String, Object> undo = Map.of("id", UUID.randomUUID().toString());
        String path = "key-result/" + keyResult + "/check-in/" + mistake + "/undo";

        editor.post(path, undo).expecting(201);
        editor.post(path, undo).expecting(201);

        assertEquals("42", read().path("value").asText());
        assertEquals("Call the bank", read().path("nextStep").asText());
        assertEquals(3, log("").path("items").size());
        assertEquals("CORRECTION", log("").at("/items/0/source").asText());
        assertEquals(mistake, log("").at("/items/0/corrects").asText());
    }

    @Test
    public void whoeverHasNotSeenTheLatestIsAskedOnce() {
        checkIn(Bodies.checkIn(6, "value", "58"));
        Map<String, Object> mine = Bodies.checkIn(7, "seen", "0");

        JsonNode asked = editor.post("key-result/" + keyResult + "/check-in", mine)
                .expecting(409)
                .json();
        mine.put("seen", asked.at("/theirs/sequence").asInt());

        assertEquals(
                "Emil Editor checked in just now: 58 %, confidence 6. Save yours as well?",
                asked.at("/errors/0/message").asText());
        assertEquals(1, log("").path("items").size());
        assertEquals(2, checkIn(mine).at("/checkIn/sequence").asInt());
    }

    @Test
    public void aNumberMayBeTypedAsPeopleWriteIt() {
        checkIn(Bodies.checkIn(7, "typed", "$1,234.50"));

        assertEquals("1234.50", read().path("value").asText());
    }

    private JsonNode checkIn(Map<String, Object> body) {
        return editor.post("key-result/" + keyResult + "/check-in", body)
                .expecting(201)
                .json();
    }

    private JsonNode log(String query) {
        return editor.get("key-result/" + keyResult + "/check-in" + query)
                .expecting(200)
                .json();
    }

    private JsonNode read() {
        return editor.get("key-result/" + keyResult).expecting(200).json();
    }
}
