package it.rest;

import static org.junit.Assert.assertEquals;

import it.Answer;
import it.Bodies;
import it.Table;
import it.Team;
import it.Visitor;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.Test;

/**
 * Every row of {@code closing-rights.csv}: who may do what about a cycle of SHOP that has ended, while all in it is a draft,
 * once it is published, once it is closed, and while its objective is shared with a team of OPEN, which everybody may view,
 * in a cycle that is open or closed.
 */
public class ClosingRightsIT {
    private static final List<String> PEOPLE =
            List.of("admin", "editor", "champion", "sponsor", "coach", "reader", "outsider", "anonymous");
    /** Who may view SHOP and no more, but is named in what is there. */
    private static final Map<String, String> NAMED = Map.of("champion", "mia.new", "sponsor", "maria", "coach", "ana");

    private static final List<String> STATES = List.of("draft", "published", "closed", "shared", "closed while shared");
    private static final List<String> ACTIONS = List.of(
            "score",
            "end value",
            "why an objective ends",
            "answers",
            "close",
            "reopen",
            "draft next",
            "share",
            "end sharing",
            "step outcome",
            "static table");
    private static final List<Map<String, String>> ROWS = Table.rows("/it/closing-rights.csv");

    private record Made(String team, String area) {}

    private final Visitor editor = Visitor.as("editor");
    private final Map<String, Visitor> visitors = PEOPLE.stream()
            .collect(Collectors.toMap(
                    who -> who,
                    who -> who.equals("anonymous") ? Visitor.anonymous() : Visitor.as(NAMED.getOrDefault(who, who))));
    private final Team other = Team.in("OPEN", editor);
    private final String cycle = cycle(LocalDate.now().minusMonths(3));

    private static String cycle(LocalDate day) {
        return day.getYear() + " Q" + (day.getMonthValue() + 2) / 3;
    }

    @Test
    public void theTableSaysEverything() {
        Set<String> product = new HashSet<>();
        PEOPLE.forEach(who -> ACTIONS.forEach(action -> product.add(who + " " + action)));
        assertEquals(
                product,
                ROWS.stream()
                        .map(row -> row.get("who") + " " + row.get("action"))
                        .collect(Collectors.toSet()));
        assertEquals(product.size(), ROWS.size());
        ROWS.forEach(row -> STATES.forEach(
                state -> assertEquals(row.toString(), false, row.get(state).isBlank())));
    }

    @Test
    public void ofADraft() {
        expect("draft");
    }

    @Test
    public void ofWhatIsPublished() {
        expect("published");
    }

    @Test
    public void ofWhatIsClosed() {
        expect("closed");
    }

    @Test
    public void ofWhatIsShared() {
        expect("shared");
    }

    @Test
    public void ofWhatIsSharedAndThenClosed() {
        expect("closed while shared");
    }

    private void expect(String state) {
        Map<String, String> expected = new TreeMap<>();
        Map<String, String> answered = new TreeMap<>();
        for (Map<String, String> row : ROWS) {
            String who = row.get("who") + " " + row.get("action");
            String answer = outcome(attempt(visitors.get(row.get("who")), row.get("action"), made(state)));
            if (!answer.equals(row.get(state))) {
                expected.put(who, row.get(state));
                answered.put(who, answer);
            }
        }
        assertEquals(state, expected, answered);
    }

    /** An area of its own with one objective and one key result, which is scored unless it is a draft. */
    private Made made(String state) {
        String team = Team.unique("Ended");
        Map<String, Object> objective = new HashMap<>(Map.of(
                "container",
                "SHOP",
                "team",
                team,
                "cycle",
                cycle,
                "title",
                "Nobody waits",
                "sponsor",
                "maria",
                "keyResults",
                List.of(Map.of("title", "From 1 to 5 answers", "champion", "mia.new"))));
        if (state.equals("draft")) {
            objective.put("draft", "true");
        }
        String area = editor.post("objective", objective)
                .expecting(201)
                .json()
                .path("area")
                .asText();
        visitors.get("admin")
                .put("programme/area/" + area, Map.of("version", 0, "coaches", "ana"))
                .expecting(200);
        if (!state.equals("draft")) {
            String step = "key-result/" + area + "-KR1/check-in";
            editor.post(step, Bodies.checkIn(7, "nextStep", "Call the bank")).expecting(201);
            editor.put("closing/score/" + area + "-KR1", Map.of("score", "0.5", "version", 0))
                    .expecting(200);
        }
        if (state.endsWith("shared")) {
            editor.post("objective/" + area + "-O1/share", Map.of("area", other.area()))
                    .expecting(204);
        }
        if (state.startsWith("closed")) {
            editor.post("closing", Map.of("area", area, "cycle", cycle)).expecting(200);
        }
        return new Made(team, area);
    }

    private Answer attempt(Visitor who, String action, Made made) {
        String area = made.area();
        Map<String, Object> ended = Map.of("area", area, "cycle", cycle, "reason", "A wrong number");
        String keyResult = area + "-KR1";
        String share = "objective/" + area + "-O1/share";
        return switch (action) {
            case "score" -> who.put("closing/score/" + keyResult, Map.of("score", "0.6", "version", 1));
            case "end value" ->
                who.post(
                        "closing/value/" + keyResult,
                        Map.of("id", UUID.randomUUID().toString(), "typed", "4"));
            case "answers" ->
                who.put("closing/answers", Map.of("area", area, "cycle", cycle, "helped", "Yes", "version", 0));
            case "why an objective ends" ->
                who.put("closing/objective/" + area + "-O1", Map.of("because", "Customers stay", "version", 0));
            case "close" -> who.post("closing", ended);
            case "reopen" -> who.post("closing/reopen", ended);
            case "draft next" -> who.post("closing/next", ended);
            case "share" -> who.post(share, Map.of("area", other.area()));
            case "end sharing" -> who.delete(share + "/" + other.area());
            case "step outcome" -> who.post("key-result/" + keyResult + "/next-step", Bodies.answer("DONE"));
            case "static table" ->
                who.get("table/static?container=SHOP&team=" + made.team().replace(" ", "%20") + "&cycle="
                        + cycle.replace(" ", "%20"));
            default -> throw new IllegalArgumentException(action);
        };
    }

    private static String outcome(Answer answer) {
        return switch (answer.status()) {
            case 400 -> "refused";
            case 409 -> "closed";
            default -> Attempt.outcome(answer);
        };
    }
}
