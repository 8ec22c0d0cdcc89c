package it.macro;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import it.Bodies;
import it.Page;
import it.Team;
import it.Visitor;
import org.jsoup.nodes.Element;
import org.junit.Test;

public class TableOnAPageIT {
    private final Visitor editor = Visitor.as("editor");
    private final Team team = Team.in("SHOP", editor);

    @Test
    public void showsOneRowForEachKeyResult() {
        String keyResult = team.keyResult("Checkout completion", "mia.new");
        team.keyResult("Orders without a call");
        editor.post(
                        "key-result/" + keyResult + "/check-in",
                        Bodies.checkIn(7, "value", "55", "nextStep", "Ask the bank"))
                .expecting(201);

        Element content = Page.withTable(editor, "SHOP", "team", team.name()).contentFor(Visitor.as("reader"));

        assertEquals(2, content.select("tr[data-key*=-KR]").size());
        String row = content.selectFirst("tr[data-key=" + keyResult + "]").text();
        for (String shown : new String[] {"Checkout completion", "55 %", "7", "high", "Ask the bank", "Mia Newname"}) {
            assertTrue(shown + " in " + row, row.contains(shown));
        }
        assertTrue(content.text().contains("Fewer people give up at checkout"));
    }

    @Test
    public void isThereForTheTeamOfAnotherSpace() {
        String keyResult = team.keyResult("Checkout completion");

        Page page = Page.withTable(editor, "OPEN", "team", team.address());

        assertTrue(page.bodyFor(editor).contains(keyResult));
    }

    @Test
    public void offersTheCheckInToThoseWhoMay() {
        team.keyResult("Checkout completion", "mia.new");
        team.keyResult("Orders without a call");
        Page page = Page.withTable(editor, "SHOP", "team", team.name());

        assertEquals(2, page.contentFor(editor).select("tr button.okr-do").size());
        assertEquals(
                1,
                page.contentFor(Visitor.as("mia.new"))
                        .select("tr button.okr-do")
                        .size());
        assertEquals(
                0,
                page.contentFor(Visitor.as("reader"))
                        .select("tr button")
                        .not(".okr-more")
                        .size());
    }

    @Test
    public void aCycleThatWeDoNotHaveIsNamedAndThePageIsFine() {
        namesWhatIsWrong("cycle", "someday");
    }

    @Test
    public void aWayToShowObjectivesThatWeDoNotHaveIsNamedAndThePageIsFine() {
        namesWhatIsWrong("objectives", "sideways");
    }

    @Test
    public void everyOtherSettingThatWeDoNotHaveIsNamedToo() {
        namesWhatIsWrong("show", "nothing");
        namesWhatIsWrong("below", "perhaps");
        namesWhatIsWrong("sponsor", "nobody");
        namesWhatIsWrong("champion", "nobody");
        namesWhatIsWrong("asOf", "yesterday");
        namesWhatIsWrong("detail", "much");
    }

    @Test
    public void anEarlierDayShowsWhatStoodThere() {
        String keyResult = team.keyResult("Checkout completion");
        Page page = Page.withTable(editor, "SHOP", "team", team.name(), "asOf", "2026-01-31");
        assertFalse(page.bodyFor(editor).contains(keyResult));
    }

    @Test
    public void aReaderSeesWhatTheyThemselvesSponsorOrChampion() {
        String mine = team.keyResult("Checkout completion", "mia.new");
        String others = team.keyResult("Orders without a call");
        String champions = Page.withTable(editor, "SHOP", "team", team.name(), "champion", "me")
                .bodyFor(Visitor.as("mia.new"));
        assertTrue(champions.contains(mine) && champions.contains("Key results championed by Mia Newname"));
        assertFalse(champions.contains(others));
        assertEquals(
                "This OKR table is not available.",
                Page.withTable(editor, "OPEN", "sponsor", "me")
                        .contentFor(Visitor.anonymous())
                        .text());
    }

    @Test
    public void anEditorOfATeamWithoutOkrsMayBeginAndAReaderIsToldThereAreNone() {
        Page page = Page.withTable(editor, "SHOP", "team", Team.unique("New team"));

        assertFalse(page.contentFor(editor).select("button.okr-bring-in").isEmpty());
        assertTrue(page.contentFor(Visitor.as("reader")).select("button").isEmpty());
        assertTrue(page.contentFor(Visitor.as("reader")).text().contains("No OKRs here yet"));
    }

    @Test
    public void aPageThatIsViewedWritesNothing() {
        team.keyResult("Checkout completion");
        String fresh = Team.unique("New team");
        Page page = Page.written(editor, "SHOP", Page.table("team", team.name()) + Page.table("team", fresh));
        String before = team.everything();
        String areas = areas();

        String seen = page.bodyFor(editor);

        assertEquals(seen, page.bodyFor(editor));
        assertEquals(before, team.everything());
        assertEquals(areas, areas());
    }

    @Test
    public void aKeyResultTakesAtMostOneAndAHalfKilobytes() {
        Page page = Page.withTable(editor, "SHOP", "team", team.name(), "objectives", "open");
        withALongHistory(
                team.keyResult("Orders that arrive within two days, in every country that we ship to", "mia.new"));
        int one = page.bodyFor(editor).getBytes(UTF_8).length;

        withALongHistory(
                team.keyResult("Orders that nobody sends back because they were not what we showed", "mia.new"));

        int two = page.bodyFor(editor).getBytes(UTF_8).length;
        assertTrue(two - one + " bytes", two - one <= 1536);
    }

    private void withALongHistory(String keyResult) {
        for (int confidence = 0; confidence <= 10; confidence++) {
            editor.post(
                            "key-result/" + keyResult + "/check-in",
                            Bodies.checkIn(
                                    confidence,
                                    "value",
                                    "1234.5",
                                    "nextStep",
                                    "Ask the carrier for the numbers of last month and show them to everybody"))
                    .expecting(201);
        }
    }

    private String areas() {
        return editor.get("area?container=SHOP&limit=100&after=" + team.area())
                .expecting(200)
                .text();
    }

    private void namesWhatIsWrong(String parameter, String value) {
        Page page = Page.written(
                editor, "SHOP", "<p>Before</p>" + Page.table("team", team.name(), parameter, value) + "<p>After</p>");

        Element content = page.contentFor(Visitor.as("reader"));

        Element box = content.selectFirst(".okr-message");
        assertTrue(box.text(), box.text().contains("“" + parameter + "”"));
        assertTrue(content.text().startsWith("Before") && content.text().endsWith("After"));
    }
}
