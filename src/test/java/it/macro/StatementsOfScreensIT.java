package it.macro;

import static org.junit.Assert.assertEquals;

import it.Answer;
import it.Bodies;
import it.RunningHost;
import it.Space;
import it.Team;
import it.Visitor;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.Assume;
import org.junit.Before;
import org.junit.Test;

/** How many SQL statements the dialogs and pages of the end of a cycle, of sharing and of administration need: as many for much as for little. */
public class StatementsOfScreensIT {
    private final Visitor editor = Visitor.as("editor");
    private final Visitor admin = Visitor.as("admin");
    private final LocalDate then = LocalDate.now().minusMonths(3);
    private final String cycle = then.getYear() + " Q" + (then.getMonthValue() + 2) / 3;

    @Before
    public void onlyTheDevHostCounts() {
        Assume.assumeTrue(RunningHost.confluence().isDevHost());
    }

    @Test
    public void scoringTakesTheSameForADozenKeyResultsAsForOne() {
        same("score-and-close?cycle=" + cycle.replace(" ", "%20") + "&area=", ended(1), ended(12));
    }

    @Test
    public void sharingTakesTheSameHoweverManyKeyResultsThereAre() {
        Team one = Team.in(Space.fresh().key(), editor);
        Team many = Team.in(Space.fresh().key(), editor);
        IntStream.range(0, 12).forEach(number -> many.keyResult("Key result " + number, "mia.new"));
        same("objective/", one.objective() + "/share/form", many.objective() + "/share/form");
    }

    @Test
    public void administrationTakesTheSameHoweverManyPeopleAndWritesThereAre() {
        List<String> sections = List.of("areas", "people", "changes");
        Team.in("SHOP", editor).keyResult("Orders in two days", "lea");
        List<Integer> before = sections.stream().map(this::administered).toList();
        for (int team = 0; team < 5; team++) {
            Team.in("SHOP", editor).keyResult("Orders in two days", "lea");
        }
        assertEquals(before, sections.stream().map(this::administered).toList());
    }

    private int administered(String section) {
        return admin.get("/plugins/servlet/headway/admin?section=" + section)
                .expecting(200)
                .statements();
    }

    private void same(String address, String little, String much) {
        Answer some = editor.get(address + little).expecting(200);
        Answer more = editor.get(address + much).expecting(200);
        assertEquals(address, some.statements(), more.statements());
    }

    /** An area whose cycle has ended, with so many key results that were checked in on. */
    private String ended(int keyResults) {
        List<Map<String, String>> lines = IntStream.range(0, keyResults)
                .mapToObj(number -> Map.of("title", "Cut wait " + number + " from 12 to 4 days", "champion", "mia.new"))
                .toList();
        String area = editor.post(
                        "objective",
                        Map.of(
                                "container",
                                "SHOP",
                                "team",
                                Team.unique("Ended"),
                                "cycle",
                                cycle,
                                "title",
                                "Nobody waits",
                                "keyResults",
                                lines))
                .expecting(201)
                .json()
                .path("area")
                .asText();
        for (int number = 1; number <= keyResults; number++) {
            editor.post("key-result/" + area + "-KR" + number + "/check-in", Bodies.checkIn(7, "value", "5"))
                    .expecting(201);
        }
        return area;
    }
}
