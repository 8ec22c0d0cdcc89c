package it.macro;

import static org.junit.Assert.assertEquals;

import it.RunningHost;
import it.Team;
import it.Visitor;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.Assume;
import org.junit.Before;
import org.junit.Test;

/** How many SQL statements reading needs that tells of ended cycles: as many for a dozen objectives as for one. */
public class EndedStatementsIT {
    private final Visitor editor = Visitor.as("editor");
    private final String cycle = cycle(LocalDate.now().minusMonths(3));

    private static String cycle(LocalDate day) {
        return day.getYear() + " Q" + (day.getMonthValue() + 2) / 3;
    }

    @Before
    public void onlyTheDevHostCounts() {
        Assume.assumeTrue(RunningHost.confluence().isDevHost());
    }

    @Test
    public void areTheSameHoweverManyObjectivesEnded() {
        String one = ended(1);
        String dozen = ended(12);
        for (String what :
                List.of("table?", "changes?", "agenda?since=" + LocalDate.now().minusDays(14) + "&")) {
            assertEquals(what, statements(what, one), statements(what, dozen));
        }
    }

    @Test
    public void ofASharedOneAreTheSameHoweverManyAreShared() {
        String one = showing(1);
        String several = showing(6);
        assertEquals(statements("table?", one), statements("table?", several));
    }

    private int statements(String what, String team) {
        String question = "container=SHOP&team=" + team.replace(" ", "%20") + "&cycle=" + cycle.replace(" ", "%20");
        return editor.get(what + question).expecting(200).statements();
    }

    private String objective(String team) {
        return editor.post(
                        "objective",
                        Map.of(
                                "container",
                                "SHOP",
                                "team",
                                team,
                                "cycle",
                                cycle,
                                "title",
                                "Nobody waits",
                                "keyResults",
                                List.of(Map.of("title", "From 1 to 5 answers"))))
                .expecting(201)
                .json()
                .path("area")
                .asText();
    }

    /** A team that closed a cycle with so many objectives, each of which goes on. */
    private String ended(int objectives) {
        String team = Team.unique("Ended");
        String area = written(team, objectives);
        close(area, objectives);
        return team;
    }

    /** A team with an objective of its own that shows so many of others, each of which closed its cycle. */
    private String showing(int others) {
        String team = Team.unique("Showing");
        String area = written(team, 1);
        IntStream.range(0, others).forEach(number -> {
            String owner = written(Team.unique("Owner"), 1);
            editor.post("objective/" + owner + "-O1/share", Map.of("area", area))
                    .expecting(204);
            close(owner, 1);
        });
        return team;
    }

    private String written(String team, int objectives) {
        return IntStream.range(0, objectives)
                .mapToObj(number -> objective(team))
                .reduce((one, same) -> same)
                .orElseThrow();
    }

    private void close(String area, int objectives) {
        IntStream.rangeClosed(1, objectives).forEach(number -> {
            editor.put(
                            "closing/score/" + area + "-KR" + number,
                            Map.of("score", "0.5", "outcome", "CONTINUED", "version", 0))
                    .expecting(200);
            editor.put("closing/objective/" + area + "-O" + number, Map.of("because", "it is useful", "version", 0))
                    .expecting(200);
        });
        editor.post("closing", Map.of("area", area, "cycle", cycle)).expecting(200);
        editor.post("closing/next", Map.of("area", area, "cycle", cycle)).expecting(200);
    }
}
