package it.rest;

import static org.junit.Assert.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import it.Answer;
import it.Bodies;
import it.Team;
import it.Visitor;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.Test;

/** Several people at once: nothing is overwritten unseen, and nothing is stored twice. */
public class ConflictsIT {
    private final Visitor editor = Visitor.as("editor");
    private final Team team = Team.in("SHOP", editor);
    private final String keyResult = "key-result/" + team.keyResult("Checkout completion");
    private final String objective = "objective/" + team.objective();

    @Test
    public void whoeverComesLateIsShownBothStates() {
        rename("Theirs");

        JsonNode conflict = rename("Mine").expecting(409).json();

        assertEquals("Theirs", conflict.at("/theirs/title").asText());
        assertEquals(2, conflict.at("/theirs/version").asInt());
        assertEquals("Mine", conflict.at("/mine/title").asText());
        assertEquals("Theirs", editor.get(objective).json().path("title").asText());
    }

    @Test
    public void aLateRemovalRemovesNothing() {
        rename("Theirs");

        JsonNode conflict =
                editor.delete(objective + "?version=1").expecting(409).json();

        assertEquals("Theirs", conflict.at("/theirs/title").asText());
        editor.get(objective).expecting(200);
    }

    @Test
    public void ofEditsAtTheSameTimeOneLands() {
        List<Answer> answers = atOnce(number -> rename("Title " + number));

        assertEquals(
                1, answers.stream().filter(answer -> answer.status() == 200).count());
        assertEquals(
                7, answers.stream().filter(answer -> answer.status() == 409).count());
        assertEquals(2, editor.get(objective).json().path("version").asInt());
    }

    @Test
    public void aCheckInIsNeverRefusedBecauseAnotherCameFirst() {
        atOnce(number -> editor.post(keyResult + "/check-in", Bodies.checkIn(number)))
                .forEach(answer -> answer.expecting(201));

        assertEquals(8, editor.get(keyResult).json().path("checkIns").asInt());
        assertEquals(8, editor.get(keyResult + "/check-in").json().path("items").size());
    }

    @Test
    public void aRetryThatOvertakesTheFirstStoresOnce() {
        Map<String, Object> sent = Bodies.checkIn(7);

        atOnce(number -> editor.post(keyResult + "/check-in", sent)).forEach(answer -> answer.expecting(201));

        assertEquals(1, editor.get(keyResult).json().path("checkIns").asInt());
        assertEquals(1, editor.get(keyResult + "/check-in").json().path("items").size());
    }

    @Test
    public void objectivesWrittenAtTheSameTimeHaveKeysOfTheirOwn() {
        long keys =
                atOnce(number -> editor.post("objective", Map.of("area", team.area(), "title", "Aim " + number)))
                        .stream()
                        .map(answer -> answer.expecting(201).json().path("key").asText())
                        .distinct()
                        .count();

        assertEquals(8, keys);
    }

    @Test
    public void whoComesLateToAJustDoItOrAMetricChangesNothing() {
        String justDoIt =
                "just-do-it/" + made("just-do-it", "justDoIt", Bodies.justDoIt(team.objective(), "First", ""));
        editor.put(justDoIt, Map.of("title", "Theirs", "version", 1)).expecting(200);
        editor.put(justDoIt, Map.of("title", "Mine", "version", 1)).expecting(409);
        editor.put(justDoIt + "/done", Map.of("done", true, "version", 1)).expecting(409);
        editor.delete(justDoIt + "?version=1").expecting(409);
        assertEquals("Theirs", editor.get(justDoIt).json().path("title").asText());

        String metric = "health-metric/" + made("health-metric", "metric", Bodies.metric(team.area(), "First"));
        editor.put(metric, Map.of("name", "Theirs", "high", "3", "version", 1)).expecting(200);
        editor.put(metric, Map.of("name", "Mine", "high", "3", "version", 1)).expecting(409);
        editor.delete(metric + "?version=1").expecting(409);
        assertEquals("Theirs", editor.get(metric).json().path("name").asText());
    }

    private String made(String resource, String part, Map<String, Object> body) {
        return editor.post(resource, body)
                .expecting(201)
                .json()
                .path(part)
                .path("key")
                .asText();
    }

    private Answer rename(String title) {
        return editor.put(objective, Map.of("title", title, "version", 1));
    }

    private static List<Answer> atOnce(IntFunction<Answer> request) {
        return IntStream.range(0, 8)
                .mapToObj(number ->
                        CompletableFuture.supplyAsync(() -> request.apply(number), task -> new Thread(task).start()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
    }
}
