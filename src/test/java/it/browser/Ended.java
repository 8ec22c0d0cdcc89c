package it.browser;

import it.Bodies;
import it.Team;
import it.Visitor;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A team's cycle that has ended: the quarter before this one, with a key result that has a score. */
public record Ended(Visitor editor, String team, String cycle, String keyResult) {

    public static Ended in(String space, Visitor editor) {
        LocalDate then = LocalDate.now().minusMonths(3);
        String cycle = then.getYear() + " Q" + (then.getMonthValue() + 2) / 3;
        String team = Team.unique("Ended");
        String objective = editor.post(
                        "objective",
                        Map.of(
                                "container",
                                space,
                                "team",
                                team,
                                "cycle",
                                cycle,
                                "title",
                                "Nobody waits",
                                "keyResults",
                                List.of(Map.of("title", "Cut the wait from 12 to 4 days", "champion", "editor"))))
                .expecting(201)
                .json()
                .path("area")
                .asText();
        Ended ended = new Ended(editor, team, cycle, objective + "-KR1");
        editor.post("key-result/" + ended.keyResult + "/check-in", Bodies.checkIn(7, "value", "5"))
                .expecting(201);
        Map<String, Object> said = Map.of(
                "score",
                "1.0",
                "because",
                "It came late",
                "lesson",
                "Ask earlier.",
                "outcome",
                "CONTINUED",
                "version",
                0);
        editor.put("closing/score/" + ended.keyResult, said).expecting(200);
        return ended;
    }

    public Ended closed() {
        editor.post("closing", body()).expecting(200);
        return this;
    }

    /** The key of the key result as which it goes on. */
    String successor() {
        editor.post("closing/next", body()).expecting(200);
        return area() + "-KR2";
    }

    private Map<String, String> body() {
        return Map.of("area", area(), "cycle", cycle);
    }

    private String area() {
        return keyResult.substring(0, keyResult.indexOf('-'));
    }
}
