package it.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import it.Bodies;
import it.Page;
import it.Team;
import it.Visitor;
import it.action.JiraIssue;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.BeforeClass;
import org.junit.Rule;
import org.junit.Test;
import org.openqa.selenium.WebElement;

/** A page as a whole programme has it: ten tables and 148 key results. */
public class ManyTablesIT {
    private static final int TABLES = 10;
    private static final int KEY_RESULTS = 148;
    private static final String READABLE =
            """
            return Array.from(document.querySelectorAll('.okr-kr'))
                .filter(row => row.offsetHeight > 0 && row.querySelector('.okr-title').offsetHeight > 0)
                .map(row => row.querySelector('.okr-title').lastChild.textContent
                    + ': ' + row.querySelector('.okr-now').firstChild.textContent);
            """;

    private static Visitor editor;
    private static Page page;

    @Rule
    public final Tab tab = new Tab();

    @BeforeClass
    public static void aProgramme() {
        editor = Visitor.as("editor");
        List<Team> teams = IntStream.range(0, TABLES)
                .mapToObj(number -> Team.in("SHOP", editor))
                .toList();
        for (int number = 0; number < KEY_RESULTS; number++) {
            String key = teams.get(number % TABLES).keyResult(title(number), "mia.new");
            editor.post("key-result/" + key + "/check-in", Bodies.checkIn(number % 11, "value", "" + number))
                    .expecting(201);
        }
        teams.forEach(team -> JiraIssue.in("PAY", "Cache the tax call").linkedBy(editor, team.area() + "-KR1", true));
        page = Page.written(
                editor,
                "SHOP",
                teams.stream()
                        .map(team -> Page.table("team", team.name(), "objectives", "open"))
                        .collect(Collectors.joining("<p>And then:</p>")));
    }

    @Test
    public void isCompleteWithoutScripts() {
        tab.devTools("Emulation.setScriptExecutionDisabled", "value", true);
        tab.open(editor, page);

        assertEquals(TABLES, tab.all(".okr-table").size());
        assertEquals(everyOne(), Set.copyOf((List<?>) tab.script(READABLE)));
        assertTrue(tab.the("button.okr-cycle").isDisplayed());
        tab.click(".okr-open");
        assertFalse(tab.the(".okr-kr").isDisplayed());
        tab.click(".okr-open");
        assertTrue(tab.the(".okr-kr").isDisplayed());
    }

    @Test
    public void nothingMovesOncePeopleSeeIt() {
        tab.open(editor, page);

        new Stillness(tab).holds();
        assertEquals(List.of(), tab.complaints());
    }

    /** One of three, for the machine may be busy with something else. */
    @Test
    public void theFirstPressIsAnsweredWithinTwoTenthsOfASecond() {
        assertTrue(IntStream.range(0, 3).mapToDouble(time -> firstPress()).anyMatch(took -> took >= 0 && took < 200));
    }

    /** Milliseconds from the press to the end of what it starts, on the page as it has just come. */
    private double firstPress() {
        tab.open(editor, page);
        tab.click(".okr-more");
        Object took = tab.later(
                """
                new PerformanceObserver(list => list.getEntries().forEach(entry =>
                    answer(entry.processingEnd - entry.startTime))).observe({ type: 'first-input', buffered: true });
                setTimeout(() => answer(-1), 3000);
                """);
        return ((Number) took).doubleValue();
    }

    @Test
    public void issuesComeIntoRoomThatIsKept() {
        tab.open(editor, page);
        tab.the(".okr-work");

        new Stillness(tab).holds();
    }

    @Test
    public void aRowOfTheLastTableOpens() {
        tab.open(editor, page);
        List<WebElement> arrows = tab.all(".okr-more");

        arrows.get(arrows.size() - 1).click();

        assertTrue(tab.the(".okr-log").getText().contains("Last check-in"));
        assertEquals(List.of(), tab.complaints());
    }

    private static Set<String> everyOne() {
        return IntStream.range(0, KEY_RESULTS)
                .mapToObj(number -> title(number) + ": " + number + " %")
                .collect(Collectors.toSet());
    }

    private static String title(int number) {
        return "Key result " + number;
    }
}
