package it.product;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import it.Answer;
import it.Bodies;
import it.DevHost;
import it.HostProcess;
import it.Page;
import it.Team;
import it.Visitor;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** The versions of a page: each shows the OKRs of the day it was saved, the latest those of today. */
public class OlderPageVersionIT {

    private static final int DAYS = 3;

    private final Path home = DevHost.emptyFolder();
    private final String database = "jdbc:h2:file:" + home.resolve("confluence") + ";AUTO_SERVER=TRUE";
    private HostProcess host;
    private Team team;
    private Page page;
    private String keyResult;
    private Page agenda;
    private Page sentence;

    @Before
    public void aTargetIsChangedAndAPageSavedDaysLater() throws SQLException {
        host = new DevHost(DevHost.packagedJar(), home)
                .start(List.of("--only", "confluence", "--empty", "--strict", "--confluence-db", database));
        Visitor editor = Visitor.as("editor", host.confluence());
        team = Team.in("SHOP", editor);
        String cycle =
                editor.get("objective/" + team.objective()).json().path("cycle").asText();
        page = Page.withTable(editor, "SHOP", "team", team.name(), "cycle", cycle);
        keyResult = team.keyResult("Checkout completion");
        agenda = Page.written(editor, "SHOP", Page.macro("headway-agenda", "team", team.name(), "cycle", cycle));
        sentence =
                Page.written(editor, "SHOP", "<p>See " + Page.macro("headway-key-result", "key", keyResult) + ".</p>");
        String metric = editor.post("health-metric", Bodies.metric(team.area(), "Backlog"))
                .expecting(201)
                .json()
                .at("/metric/key")
                .asText();
        String then = LocalDate.now().minusDays(DAYS).toString();
        checkIn(keyResult, "10", then);
        read(metric, "410", then);
        daysPass();

        Map<String, Object> change = new HashMap<>(Bodies.keyResult(team.objective(), "Checkout completion", ""));
        change.put("measure", Map.of("type", "METRIC", "from", "0", "to", "60", "unit", "%"));
        change.put("version", "1");
        editor.put("key-result/" + keyResult, change).expecting(200);
        checkIn(keyResult, "55", LocalDate.now().toString());
        read(metric, "290", LocalDate.now().toString());
        page.savedAgain(editor);
        agenda.savedAgain(editor);
        sentence.savedAgain(editor);
    }

    @After
    public void stop() {
        host.close();
        assertTrue(!host.isRunning());
    }

    @Test
    public void anOlderOneShowsItsDayAndTheLatestShowsToday() {
        Element then = page.versionFor(team.editor(), 1);
        assertEquals("10 %", value(then));
        assertEquals("100 %", target(then));
        assertTrue(then.text(), then.selectFirst(".okr-strip").text().startsWith("As it stood on "));
        assertEquals("See today", then.selectFirst(".okr-strip button").text());
        assertEquals("410", then.selectFirst(".okr-chip.okr-out b").text());
        assertTrue(then.select(".okr-do, button.okr-now, button.okr-chip, .okr-add-objective")
                .isEmpty());

        Element now = page.contentFor(team.editor());
        assertEquals("55 %", value(now));
        assertEquals("60 %", target(now));
        assertTrue(now.select(".okr-strip").isEmpty());
        assertEquals("290", now.selectFirst(".okr-chip.okr-in b").text());
    }

    @Test
    public void whatOpensThereIsOfThatDay() {
        String then = "?asOf=" + LocalDate.now().minusDays(DAYS);
        for (String part : List.of("/details", "/drawer")) {
            Answer answer =
                    team.editor().get("key-result/" + keyResult + part + then).expecting(200);
            String text = answer.html().text().replace('\u00a0', ' ');
            assertTrue(text, text.contains("As it stood on ") && text.contains("10 %"));
            assertFalse(text, text.contains("55 %") || text.contains("60 %"));
            assertEquals(List.of(), answer.html().select(".okr-check-in, .okr-edit, .okr-actions, [data-choice=edit]"));
            assertTrue(part + answer.statements(), answer.statements() <= 6);
        }
    }

    @Test
    public void soDoesAnAgenda() {
        Element then = agenda.versionFor(team.editor(), 1);
        assertTrue(then.text(), then.selectFirst(".okr-strip").text().startsWith("As it stood on "));
        assertTrue(then.text(), then.text().contains("410"));
        assertEquals("Go through it", then.selectFirst(".okr-agenda-walk").text());

        Element walk = team.editor()
                .get("agenda?" + then.selectFirst("[data-question]").attr("data-question"))
                .expecting(200)
                .html();
        assertTrue(walk.text(), walk.selectFirst(".okr-strip").text().startsWith("As it stood on "));
        assertTrue(walk.select("form, .okr-check-in").isEmpty());
        assertTrue(walk.text(), walk.text().contains("10 %") && !walk.text().contains("55 %"));

        Element now = agenda.contentFor(team.editor());
        assertTrue(now.select(".okr-strip").isEmpty());
        assertFalse(now.text(), now.text().contains("410"));
    }

    @Test
    public void soDoesAKeyResultInASentence() {
        assertEquals(
                "See 5 of 10, medium Checkout completion: 10 of 100 %.",
                sentence.versionFor(team.editor(), 1).text());
        String today = sentence.contentFor(team.editor()).text();
        assertTrue(today, today.startsWith("See 5 of 10, medium Checkout completion: 55 of 60 %."));
    }

    @Test
    public void aClosedCycleSaysWhatItHadComeToThatDay() throws SQLException {
        LocalDate then = LocalDate.now().minusMonths(3);
        String ended = then.getYear() + " Q" + (then.getMonthValue() + 2) / 3;
        Visitor editor = team.editor();
        String area = editor.post(
                        "objective",
                        Map.of(
                                "container",
                                "SHOP",
                                "team",
                                "Ended",
                                "cycle",
                                ended,
                                "title",
                                "Nobody waits",
                                "keyResults",
                                List.of(Map.of("title", "From 1 to 5 answers"))))
                .expecting(201)
                .json()
                .path("area")
                .asText();
        close(area, ended, "Ask earlier", 0);
        Page closed = Page.withTable(editor, "SHOP", "team", "Ended", "cycle", ended);
        daysPass();
        Visitor.as("admin", host.confluence())
                .post("closing/reopen", Map.of("area", area, "cycle", ended, "reason", "A wrong number"))
                .expecting(200);
        close(area, ended, "Count people", 1);
        closed.savedAgain(editor);

        assertTold("Ask earlier", "Count people", closed.versionFor(editor, 1).text());
        assertTold("Count people", "Ask earlier", closed.contentFor(editor).text());
        String asOf = "asOf=" + LocalDate.now().minusDays(DAYS);
        String question = "container=SHOP&team=Ended&cycle=" + ended.replace(" ", "%20") + "&" + asOf;
        for (String way : List.of(
                "table?" + question,
                "table/csv?" + question,
                "table/static?" + question,
                "changes?" + question,
                "key-result/" + area + "-KR1/details?" + asOf,
                "key-result/" + area + "-KR1/drawer?" + asOf)) {
            assertTold(
                    "Ask earlier",
                    "Count people",
                    editor.get(way).expecting(200).text());
        }
    }

    private void close(String area, String cycle, String lesson, int version) {
        Map<String, Object> said = Map.of("score", "0.4", "lesson", lesson, "outcome", "DONE", "version", version);
        team.editor().put("closing/score/" + area + "-KR1", said).expecting(200);
        Map<String, Object> why = Map.of("because", lesson, "version", version);
        team.editor().put("closing/objective/" + area + "-O1", why).expecting(200);
        team.editor().post("closing", Map.of("area", area, "cycle", cycle)).expecting(200);
    }

    private static void assertTold(String then, String now, String text) {
        assertTrue(text, text.contains(then) && !text.contains(now));
    }

    private static String value(Element table) {
        return table.selectFirst(".okr-now").ownText().replace('\u00a0', ' ');
    }

    private static String target(Element table) {
        return table.select(".okr-way > i").last().text().replace('\u00a0', ' ');
    }

    private void checkIn(String keyResult, String value, String day) {
        team.editor()
                .post("key-result/" + keyResult + "/check-in", Bodies.checkIn(5, "value", value, "day", day))
                .expecting(201);
    }

    private void read(String metric, String value, String day) {
        Map<String, Object> reading = new HashMap<>(Bodies.reading(value));
        reading.put("day", day);
        team.editor().post("health-metric/" + metric + "/reading", reading).expecting(201);
    }

    /** All that was written so far was written some days earlier. */
    private void daysPass() throws SQLException {
        long gone = Duration.ofDays(DAYS).toMillis();
        try (Connection connection = DriverManager.getConnection(database, "sa", "");
                Statement statement = connection.createStatement()) {
            assertTrue(0 < statement.executeUpdate("UPDATE HOST_PAGE_VERSION SET WRITTEN = WRITTEN - " + gone));
            assertTrue(0
                    < statement.executeUpdate(
                            "UPDATE \"AO_3B0887_REVISION\" SET \"RECORDED_AT\" = \"RECORDED_AT\" - " + gone));
        }
    }
}
