package it.macro;

import static org.junit.Assert.assertEquals;

import it.Answer;
import it.Bodies;
import it.RunningHost;
import it.Team;
import it.Visitor;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.Assume;
import org.junit.Before;
import org.junit.Test;

/**
 * How many SQL statements it needs to look at a closed key result from near: those of an open one, and four for how it ended
 * and what it goes on as. Never more for a longer log.
 */
public class ClosedStatementsIT {
    private static final int OPEN = 6;
    private static final int ENDED = 4;

    private final Visitor editor = Visitor.as("editor");
    private final String cycle = label(LocalDate.now().minusMonths(3));

    private static String label(LocalDate day) {
        return day.getYear() + " Q" + (day.getMonthValue() + 2) / 3;
    }

    @Before
    public void onlyTheDevHostCounts() {
        Assume.assumeTrue(RunningHost.confluence().isDevHost());
    }

    /** A key result of the quarter before, scored and closed after so many check-ins; it goes on if it is continued. */
    private String closed(int checkIns, String outcome) {
        Map<String, Object> objective = Map.of(
                "container",
                "SHOP",
                "team",
                Team.unique("Closed"),
                "cycle",
                cycle,
                "title",
                "Nobody waits",
                "keyResults",
                List.of(Map.of("title", "Cut the wait from 12 to 4 days", "champion", "editor")));
        String area = editor.post("objective", objective)
                .expecting(201)
                .json()
                .path("area")
                .asText();
        String key = area + "-KR1";
        IntStream.range(0, checkIns).forEach(number -> editor.post("key-result/" + key + "/check-in", Bodies.checkIn(5))
                .expecting(201));
        Map<String, Object> said = Map.of("score", "0.4", "lesson", "Ask earlier.", "outcome", outcome, "version", 0);
        editor.put("closing/score/" + key, said).expecting(200);
        Map<String, Object> end = Map.of("area", area, "cycle", cycle);
        editor.post("closing", end).expecting(200);
        if (outcome.equals("CONTINUED")) {
            editor.post("closing/next", end).expecting(200);
        }
        return key;
    }

    private Map<String, Integer> statements(String key) {
        Map<String, Integer> all = new LinkedHashMap<>();
        for (String part : List.of("/details", "/drawer", "/older?before=2020-01-01")) {
            all.put(part, editor.get("key-result/" + key + part).expecting(200).statements());
        }
        Answer page = editor.get("/plugins/servlet/headway/" + key).expecting(200);
        all.put("page", page.statements());
        return all;
    }

    @Test
    public void areAsManyForALongLogAsForNone() {
        Map<String, Integer> none = statements(closed(0, "CONTINUED"));
        assertEquals(none, statements(closed(300, "CONTINUED")));
        none.forEach((part, number) -> assertEquals(part, OPEN + ENDED, number.intValue()));
    }

    @Test
    public void whatGoesOnAsNothingIsNotLookedFor() {
        statements(closed(1, "DONE"))
                .forEach((part, number) -> assertEquals(part, OPEN + ENDED - 1, number.intValue()));
    }
}
