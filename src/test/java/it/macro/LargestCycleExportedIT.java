package it.macro;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import it.Bodies;
import it.Page;
import it.RunningHost;
import it.Team;
import it.Visitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.Assume;
import org.junit.BeforeClass;
import org.junit.Test;

/** A cycle as large as a real one, with something of everything beside it, exported by whoever may see more or less. */
public class LargestCycleExportedIT {
    private static final int OBJECTIVES = 48;
    private static final int KEY_RESULTS = 148;
    private static final String DRAFT = "Nobody reads this before it is published";

    private static final Visitor EDITOR = Visitor.as("editor");
    private static Team open;
    private static Team closed;

    @BeforeClass
    public static void write() {
        Assume.assumeTrue(RunningHost.confluence().isDevHost());
        open = Team.in("OPEN", EDITOR);
        closed = Team.in("SHOP", EDITOR);
        fill(open);
        fill(closed);
    }

    private static void fill(Team team) {
        List<String> objectives = new ArrayList<>();
        for (int number = 0; number < OBJECTIVES; number++) {
            objectives.add(team.objective("Aim " + number + "."));
            created("just-do-it", Bodies.justDoIt(objectives.get(number), "Thing " + number + ".", "mia.new"));
        }
        for (int number = 0; number < KEY_RESULTS; number++) {
            String objective = objectives.get(number % OBJECTIVES);
            String key = created("key-result", Bodies.keyResult(objective, title(number), "mia.new"));
            String log = "key-result/" + key + "/check-in";
            created(log, Bodies.checkIn(2, "value", "1", "nextStep", "An older step"));
            created(log, Bodies.checkIn(7, "value", value(number), "nextStep", step(number)));
        }
        created("health-metric", Bodies.metric(team.area(), "Support backlog"));
        created(
                "objective",
                Map.of(
                        "id", UUID.randomUUID().toString(),
                        "container", team.space(),
                        "team", team.name(),
                        "title", DRAFT,
                        "draft", "true",
                        "keyResults", List.of(Map.of("title", "Of the draft"))));
    }

    private static String created(String path, Map<String, Object> body) {
        return EDITOR.post(path, body).expecting(201).json().path("key").asText();
    }

    private static String title(int number) {
        return "Orders of day " + number + ".";
    }

    private static String value(int number) {
        return number + 100 + ".25";
    }

    private static String step(int number) {
        return "Ask number " + number + ".";
    }

    private static String exported(Team team, String type, Visitor reader) {
        Page page = Page.withTable(EDITOR, "OPEN", "team", team.address());
        return reader.get("/pages/exportpage.action?pageId=" + page.id() + "&type=" + type)
                .expecting(200)
                .html()
                .selectFirst(".wiki-content")
                .text()
                .replace('\u00a0', ' ');
    }

    private static void tellsEverything(String text) {
        for (int number = 0; number < KEY_RESULTS; number++) {
            for (String told : List.of(title(number), value(number) + " %", step(number))) {
                assertTrue(told + " in " + text, text.contains(told));
            }
        }
        for (int number = 0; number < OBJECTIVES; number++) {
            assertTrue(text, text.contains("Aim " + number + ".") && text.contains("Thing " + number + "."));
        }
        assertTrue(text, text.contains("Support backlog"));
        assertFalse(text, text.contains("An older step"));
    }

    @Test
    public void anEditorHasEverythingAndTheirDraftsMarkedAsSuch() {
        for (String type : List.of("pdf", "word")) {
            String text = exported(open, type, EDITOR);
            tellsEverything(text);
            assertTrue(text, text.contains("Mia Newname") && text.contains(DRAFT + " (Draft)"));
        }
    }

    @Test
    public void aReaderHasEverythingButDrafts() {
        for (String type : List.of("pdf", "email")) {
            String text = exported(closed, type, Visitor.as("reader"));
            tellsEverything(text);
            assertTrue(text, text.contains("Mia Newname"));
            assertFalse(text, text.contains(DRAFT) || text.contains("Of the draft"));
        }
    }

    @Test
    public void nobodyInParticularHasEverythingOfAnOpenSpaceButNamesAndDrafts() {
        for (String type : List.of("pdf", "feed")) {
            String text = exported(open, type, Visitor.anonymous());
            tellsEverything(text);
            assertFalse(text, text.contains("Mia") || text.contains("mia.new") || text.contains(DRAFT));
        }
    }

    @Test
    public void anOutsiderHasNothing() {
        for (Visitor visitor : List.of(Visitor.as("outsider"), Visitor.anonymous())) {
            assertEquals("This OKR table is not available.", exported(closed, "pdf", visitor));
        }
    }
}
