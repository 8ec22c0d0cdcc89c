package it.macro;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import it.Answer;
import it.Bodies;
import it.Page;
import it.RunningHost;
import it.Space;
import it.Team;
import it.Visitor;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.Assume;
import org.junit.Before;
import org.junit.Test;

/** How many SQL statements reading needs: few, and as many for much as for little. */
public class StatementsIT {
    /** Of what is looked at from near. */
    private static final int FEW = 6;

    /** Areas, rules, decisions, what is shared, the log, people, whether drafts are seen. */
    private static final int CHANGES = 7;

    /** Areas, rules, decisions, what is shared, objectives, key results, people, health, just-do-its, owners. */
    private static final int TABLE = 10;

    /** A table's, its history of changes, its check-ins and their authors, what the published continues. */
    private static final int AGENDA = 19;

    private final Visitor editor = Visitor.as("editor");

    @Before
    public void onlyTheDevHostCounts() {
        Assume.assumeTrue(RunningHost.confluence().isDevHost());
    }

    @Test
    public void ofATableAreTheSameForFiveHundredKeyResults() {
        Team small = Team.in("SHOP", editor);
        small.keyResult("Checkout completion", "mia.new");
        Team large = Team.in("SHOP", editor);
        IntStream.range(0, 500).forEach(number -> large.keyResult("Key result " + number, "mia.new"));

        assertEquals(ofTable(small.address()), ofTable(large.address()));
    }

    @Test
    public void ofATableAreTheSameForTenThousandCheckIns() {
        Team quiet = Team.in("SHOP", editor);
        quiet.keyResult("Checkout completion");
        checkedIn(quiet.area(), 1, 1);
        Team busy = Team.in("SHOP", editor);
        IntStream.range(0, 4).forEach(number -> busy.keyResult("Key result " + number));
        IntStream.rangeClosed(1, 4).parallel().forEach(number -> checkedIn(busy.area(), number, 2_500));

        assertEquals(ofTable(quiet.address()), ofTable(busy.address()));
        for (String part : new String[] {"/details", "/drawer", "/check-in-form", "/check-in"}) {
            assertEquals(
                    part,
                    editor.get("key-result/" + quiet.area() + "-KR1" + part).statements(),
                    editor.get("key-result/" + busy.area() + "-KR1" + part).statements());
        }
    }

    @Test
    public void ofASponsorsTableAreTheSameForManyAreas() {
        Visitor admin = Visitor.as("admin");
        Page page = Page.withTable(editor, "OPEN", "sponsor", "admin");
        sponsoredByAdmin(1);
        int statements = page.openedBy(admin).statements();
        int before = keyResultsOn(page, admin);
        sponsoredByAdmin(20);
        assertEquals(statements, page.openedBy(admin).statements());
        assertEquals(before + 20, keyResultsOn(page, admin));
    }

    private static int keyResultsOn(Page page, Visitor reader) {
        return page.contentFor(reader).select("tr[data-key*=-KR]").size();
    }

    @Test
    public void ofDraftsThatACoachReadsAreTheSameForManyAreas() {
        Visitor reader = Visitor.as("reader");
        Page one = Page.withTable(editor, coached(1));
        Page all = Page.withTable(editor, coached(20));
        assertEquals(1, one.contentFor(reader).select(".okr-draft").size());
        assertEquals(20, all.contentFor(reader).select(".okr-draft").size());
        assertEquals(one.openedBy(reader).statements(), all.openedBy(reader).statements());
    }

    /** A space of areas, each with a draft that the reader coaches. */
    private String coached(int areas) {
        String space = Space.fresh().key();
        for (int number = 0; number < areas; number++) {
            Map<String, Object> draft =
                    Map.of("container", space, "team", Team.unique("Team"), "title", "Aim", "draft", "true");
            String key = editor.post("objective", draft)
                    .expecting(201)
                    .json()
                    .path("key")
                    .asText();
            Answer unused = Visitor.as("admin")
                    .put(
                            "programme/area/" + key.substring(0, key.indexOf('-')),
                            Map.of("version", 0, "coaches", "reader"))
                    .expecting(200);
        }
        return space;
    }

    private void sponsoredByAdmin(int areas) {
        for (int number = 0; number < areas; number++) {
            Team team = Team.in(Space.fresh().key(), editor);
            String objective = editor.post(
                            "objective", Map.of("area", team.area(), "title", "Ours", "sponsor", "admin"))
                    .expecting(201)
                    .json()
                    .path("key")
                    .asText();
            editor.post("key-result", Bodies.keyResult(objective, "Orders", "mia.new"))
                    .expecting(201);
        }
    }

    @Test
    public void ofATableAreTheSameForThirtyAreas() {
        String one = Space.fresh().key();
        Team.in(one, editor).keyResult("Checkout completion");
        String many = Space.fresh().key();
        IntStream.range(0, 30).forEach(number -> Team.in(many, editor).keyResult("Checkout completion"));

        assertEquals(ofTableIn(one), ofTableIn(many));
    }

    @Test
    public void ofATableAreTheSameForManyPeople() {
        Team alone = Team.in("SHOP", editor);
        alone.keyResult("Checkout completion", "editor");
        Team together = Team.in("SHOP", editor);
        for (String person : new String[] {"admin", "editor", "reader", "outsider", "mia.new"}) {
            together.keyResult("Checkout completion", person);
            editor.post("objective", Map.of("area", together.area(), "title", "Aim", "sponsor", person))
                    .expecting(201);
        }

        // Sponsors are one more question than champions alone, however many there are.
        assertTrue(ofTable(together.address()) - ofTable(alone.address()) <= 1);
    }

    @Test
    public void ofAnOpenedRowAndItsFormAreFew() {
        Team team = Team.in("SHOP", editor);
        String address = "key-result/" + team.keyResult("Checkout completion", "mia.new");
        editor.post(address + "/check-in", Bodies.checkIn(5)).expecting(201);

        int ofForm = editor.get(address + "/check-in-form").statements();
        int ofDetails = editor.get(address + "/details").statements();

        assertTrue("form: " + ofForm, ofForm <= FEW);
        assertTrue("details: " + ofDetails, ofDetails <= FEW);
        assertEquals(FEW, editor.get(address + "/drawer").expecting(200).statements());
        for (String part : new String[] {"/older?before=2020-01-01", "/check-in-form?correct=last"}) {
            int statements = editor.get(address + part).expecting(200).statements();
            assertTrue(part + ": " + statements, statements <= FEW);
        }
    }

    @Test
    public void ofTheFormOfAnObjectiveAreFew() {
        Team team = Team.in("SHOP", editor);
        IntStream.range(0, 9).forEach(number -> team.keyResult("Key result " + number, "mia.new"));
        int ofForm = editor.get("objective/" + team.objective() + "/form").statements();
        int ofEmpty = editor.get(
                        "objective-form?container=SHOP&team=" + team.name().replace(" ", "%20"))
                .statements();

        // One more than what opens: whether its writer lets the coach ask.
        assertTrue("form: " + ofForm, ofForm <= FEW + 1);
        assertTrue("empty form: " + ofEmpty, ofEmpty <= FEW + 1);
    }

    @Test
    public void ofTheHistoryOfChangesAreFewHoweverLongItIs() {
        Team quiet = Team.in("SHOP", editor);
        quiet.keyResult("Checkout completion", "mia.new");
        Team busy = Team.in("SHOP", editor);
        IntStream.range(0, 60).forEach(number -> busy.keyResult("Key result " + number, "mia.new"));
        int statements = editor.get("changes?team=" + quiet.address().replace(" ", "%20"))
                .expecting(200)
                .statements();

        assertTrue("changes: " + statements, statements <= CHANGES);
        assertEquals(
                statements,
                editor.get("changes?team=" + busy.address().replace(" ", "%20")).statements());
    }

    @Test
    public void ofAnAgendaAreTheSameForFiveHundredKeyResults() {
        Team small = Team.in("SHOP", editor);
        small.keyResult("Checkout completion", "mia.new");
        checkedIn(small.area(), 1, 1);
        Team large = Team.in("SHOP", editor);
        IntStream.range(0, 500).forEach(number -> large.keyResult("Key result " + number, "mia.new"));
        checkedIn(large.area(), 1, 20);
        int statements = ofAgenda(small);

        assertEquals(AGENDA, statements);
        assertEquals(statements, ofAgenda(large));
    }

    private int ofAgenda(Team team) {
        return editor.get("agenda?team=" + team.address().replace(" ", "%20"))
                .expecting(200)
                .statements();
    }

    @Test
    public void ofAnEmptyTableAreFew() {
        assertTrue(ofTableIn(Space.fresh().key()) <= FEW);
    }

    private int ofTable(String team) {
        return few(Page.withTable(editor, "OPEN", "team", team));
    }

    private int ofTableIn(String space) {
        return few(Page.withTable(editor, space));
    }

    private int few(Page page) {
        int statements = page.openedBy(editor).statements();
        assertTrue("table: " + statements, statements <= TABLE);
        assertEquals(statements, page.openedBy(editor).statements());
        return statements;
    }

    private static void checkedIn(String area, int number, int times) {
        Visitor somebody = Visitor.as("editor");
        String address = "key-result/" + area + "-KR" + number + "/check-in";
        for (int time = 0; time < times; time++) {
            somebody.post(address, Bodies.checkIn(time % 11, "value", "" + time % 100))
                    .expecting(201);
        }
    }
}
