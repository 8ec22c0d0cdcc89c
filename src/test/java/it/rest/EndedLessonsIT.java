package it.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import it.Page;
import it.RunningHost;
import it.Team;
import it.Visitor;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.Assume;
import org.junit.Before;
import org.junit.Test;

/** What was learnt, and why an objective ended, is told by every way out to whoever may view its area, and to nobody else. */
public class EndedLessonsIT {
    private static final String LESSON = "Ask the bank before the first line of code";
    private static final String REASON = "the last card is taken";
    private static final String NOTE = "I would leave the second sentence out";
    private static final String SPONSORED = "agenda?container=OPEN&sponsor=me";

    private final Visitor editor = Visitor.as("editor");
    private final String cycle = cycle(LocalDate.now().minusMonths(3));
    private final String team = Team.unique("Ended");
    private String area = "";

    private static String cycle(LocalDate day) {
        return day.getYear() + " Q" + (day.getMonthValue() + 2) / 3;
    }

    @Before
    public void aCycleIsClosedWithALesson() {
        Assume.assumeTrue(RunningHost.confluence().isDevHost());
        area = objective("reader", false);
        String draft = objective("", true);
        editor.post("objective/" + draft + "-O2/note", Map.of("text", NOTE, "version", 0))
                .expecting(204);
        editor.put("closing/score/" + area + "-KR1", Map.of("score", "0.5", "lesson", LESSON, "version", 0))
                .expecting(200);
        editor.put("closing/objective/" + area + "-O1", Map.of("because", REASON, "version", 0))
                .expecting(200);
        editor.post("closing", Map.of("area", area, "cycle", cycle)).expecting(200);
    }

    private String objective(String sponsor, boolean draft) {
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
                                "sponsor",
                                sponsor,
                                "draft",
                                String.valueOf(draft),
                                "keyResults",
                                List.of(Map.of("title", "From 1 to 5 answers"))))
                .expecting(201)
                .json()
                .path("area")
                .asText();
    }

    private List<String> ways() {
        String asked = "container=SHOP&team=" + team.replace(" ", "%20") + "&cycle=" + cycle.replace(" ", "%20");
        String since = "&since=" + LocalDate.now().minusDays(14);
        return List.of(
                "table?" + asked,
                "table/static?" + asked,
                "table/csv?" + asked,
                "changes?" + asked,
                "agenda?" + asked + since,
                "agenda?" + asked + "&sponsor=me" + since,
                SPONSORED + since,
                "/plugins/servlet/headway/" + area + "-O1",
                "/plugins/servlet/headway/" + area + "-KR1");
    }

    private boolean tells(Visitor who, String way, String text) {
        return who.get(way).text().contains(text);
    }

    @Test
    public void itsReadersAreToldEverywhere() {
        Visitor reader = Visitor.as("reader");
        for (String way : ways()) {
            if (!way.startsWith("changes") && !way.endsWith("-O1")) {
                assertTrue(way, tells(reader, way, LESSON));
            }
            if (!way.endsWith("-KR1")) {
                assertTrue(way, tells(reader, way, REASON));
            }
        }
    }

    @Test
    public void othersAreToldNowhere() {
        for (Visitor who : List.of(Visitor.as("outsider"), Visitor.anonymous())) {
            for (String way : ways()) {
                assertFalse(way, tells(who, way, LESSON) || tells(who, way, REASON) || tells(who, way, NOTE));
            }
        }
    }

    @Test
    public void aNoteOnADraftLeavesByNoWayForThoseWhoDoNotSeeIt() {
        String pages = "/pages/exportpage.action?type=pdf&pageId="
                + Page.withTable(editor, "SHOP", "team", team, "cycle", cycle, "detail", "All")
                        .id();
        for (Visitor who : List.of(Visitor.as("reader"), Visitor.as("mia.new"), Visitor.anonymous())) {
            for (String way : ways()) {
                assertFalse(way, tells(who, way, NOTE));
            }
            assertFalse(who.get(pages).text().contains(NOTE));
            assertEquals(404, who.get("objective/" + area + "-O2/notes").status());
        }
    }
}
