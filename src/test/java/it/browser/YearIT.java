package it.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import it.DevHost;
import it.HostProcess;
import it.MovedClock;
import it.Page;
import it.Team;
import it.Visitor;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Rule;
import org.junit.Test;
import org.openqa.selenium.Keys;

/** Twelve months of one area on a clock that moves: its page is never blank, and what was closed stays. */
public class YearIT {
    private static final LocalDate DECEMBER = LocalDate.parse("2026-12-01");
    private static final List<String> CYCLES = List.of("2026 Q4", "2027 Q1", "2027 Q2", "2027 Q3", "2027 Q4");

    private static MovedClock clock;
    private static HostProcess host;
    private static String database;

    @Rule
    public final Tab tab = new Tab();

    private final Map<Integer, String> versions = new LinkedHashMap<>();
    private final Map<Page, String> closed = new LinkedHashMap<>();
    private Visitor editor;
    private OkrYear year;
    private Page page;
    private Page sponsored;

    @BeforeClass
    public static void start() {
        Path home = DevHost.emptyFolder();
        database = "jdbc:h2:file:" + home.resolve("confluence") + ";AUTO_SERVER=TRUE";
        clock = MovedClock.on(DECEMBER);
        host = new DevHost(clock.jar(), home)
                .start(List.of("--only", "confluence", "--empty", "--strict", "--confluence-db", database));
    }

    @AfterClass
    public static void stop() {
        host.close();
    }

    @Test
    public void ofFourQuartersThatEndAndGoOn() {
        clock.moveTo(DECEMBER);
        editor = Visitor.as("editor", host.confluence());
        year = new OkrYear(editor, Team.unique("Year"), database);
        year.draft("2026 Q4", "Nobody waits", "Nobody asks twice");
        page = Page.withTable(editor, "SHOP", "team", year.team());
        sponsored = Page.withTable(editor, "SHOP", "team", year.team(), "sponsor", "me");
        year.publish("2026 Q4");
        for (int month = 0; month <= 12; month++) {
            LocalDate first = DECEMBER.plusMonths(month);
            clock.moveTo(first);
            isNotBlank(first);
            if (first.getMonthValue() % 3 == 1) {
                assertTrue(strip(), strip().startsWith(CYCLES.get(month / 3) + " ended yesterday. Score and close"));
                clock.moveTo(first.plusDays(4));
                endAndGoOn(CYCLES.get(month / 3), CYCLES.get(month / 3 + 1));
            }
            checkIn(first.plusDays(9), CYCLES.get((month + 2) / 3), month);
            onMonday(first.plusDays(14));
            forTheSponsor();
            nothingChanged(first.toString());
        }
    }

    @Test
    public void aVersionOfMarchShowsItsNumbersAndTargetsAfterBothChangedInJune() {
        clock.moveTo(LocalDate.parse("2027-02-01"));
        editor = Visitor.as("editor", host.confluence());
        OkrYear half = new OkrYear(editor, Team.unique("Half"), database);
        half.inHalves(Visitor.as("admin", host.confluence()));
        half.draft("2027 H1", "Nobody waits");
        half.publish("2027 H1");
        Page ofHalf = Page.withTable(editor, "SHOP", "team", half.team());
        clock.moveTo(LocalDate.parse("2027-03-10"));
        half.checkIn("2027 H1", "30");
        half.save(ofHalf, 2, LocalDate.parse("2027-03-11"));
        clock.moveTo(LocalDate.parse("2027-06-10"));
        half.aim("2027 H1", "60");
        half.checkIn("2027 H1", "55");
        half.save(ofHalf, 3, LocalDate.parse("2027-06-11"));

        open(ofHalf, "&version=2");
        assertEquals("30 % 100 %", standing());
        assertEquals("As it stood on 11 March 2027. See today", strip());
        open(ofHalf, "");
        assertEquals("55 % 60 %", standing());
    }

    private void open(Page shown, String version) {
        tab.of(editor).open(editor.site(), "/pages/viewpage.action?pageId=" + shown.id() + version);
    }

    private String standing() {
        String said = (String) tab.script("const row = document.querySelector('.okr-kr');"
                + "return row.querySelector('.okr-now').firstChild.textContent.trim() + ' '"
                + " + row.querySelector('.okr-way i:nth-of-type(2)').textContent.trim()");
        return said.replace('\u00a0', ' ').replaceAll("\\s+", " ").replaceAll("(\\d) %", "$1 %");
    }

    private void isNotBlank(LocalDate day) {
        open(page, "");
        assertEquals(day.toString(), 2, tab.all(".okr-objective").size());
        assertFalse(day.toString(), tab.all(".okr-kr").isEmpty());
    }

    private void endAndGoOn(String cycle, String next) {
        year.score(cycle);
        open(page, "");
        tab.click(".okr-strip [data-end=score]");
        tab.until("document.querySelector('.okr-closing-count')?.textContent === '2 of 2 scored'");
        tab.click(".okr-close-cycle");
        tab.click(".okr-confirm-dialog [type=submit]");
        tab.until("document.querySelector('.okr-strip')?.textContent.startsWith('Closed')");
        assertTrue(strip(), strip().endsWith("Draft " + next + " with 2 continued objectives"));
        tab.click(".okr-strip [data-end=draft]");
        tab.until("document.querySelector('.okr-cycle')?.textContent === arguments[0]", next);
        tab.until("document.querySelectorAll('.okr-draft').length === 2");
        tab.until(
                "document.querySelector('.okr-lessons summary')?.textContent === arguments[0]",
                "3 lessons of " + cycle);
        year.publish(next);
        Page pinned = Page.withTable(editor, "SHOP", "team", year.team(), "cycle", cycle);
        var unused = closed.put(pinned, text(pinned));
    }

    /** Walk 4: both are met, with what was said to be next. */
    private void onMonday(LocalDate day) {
        clock.moveTo(day);
        open(page, "");
        tab.click(".okr-agenda-walk");
        tab.until("document.querySelectorAll('.okr-agenda-line[data-step*=KR]').length === 2");
        String met = (String) tab.script("return document.querySelector('.okr-agenda').textContent");
        assertTrue(day + " " + met, met.contains("Ask at "));
        tab.press(Keys.ESCAPE);
        tab.until("!document.querySelector('dialog')");
    }

    /** Walk 5: what they stand behind is there in every month, and what changed in the last four weeks. */
    private void forTheSponsor() {
        open(sponsored, "");
        assertEquals(2, tab.all(".okr-objective").size());
        tab.click(".okr-changed");
        tab.click(".okr-menu:popover-open [data-choice='since:28']");
        tab.until("document.querySelectorAll('.okr-agenda-line[data-step*=KR]').length === 2");
        tab.press(Keys.ESCAPE);
        tab.until("!document.querySelector('dialog')");
    }

    private String text(Page shown) {
        open(shown, "");
        return tab.the(".okr").getText();
    }

    /** Checks in, saves the page and remembers how that version looks. */
    private void checkIn(LocalDate day, String cycle, int month) {
        clock.moveTo(day);
        year.checkIn(cycle, String.valueOf(20 + 3 * month));
        int number = versions.size() + 2;
        year.save(page, number, day);
        clock.moveTo(day.plusDays(1));
        String before = look(number - 1);
        assertTrue(before, number == 2 || before.contains("%"));
        var unused = versions.put(number, before);
    }

    /** What a version shows that is not the latest. */
    private String look(int number) {
        open(page, "&version=" + number);
        return tab.the(".okr").getText();
    }

    private void nothingChanged(String when) {
        versions.forEach(
                (number, said) -> assertEquals("version " + (number - 1) + " on " + when, said, look(number - 1)));
        closed.forEach((pinned, said) -> assertEquals("closed, on " + when, said, text(pinned)));
    }

    private String strip() {
        return tab.the(".okr-strip").getText();
    }
}
