package it.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import it.Attacks;
import it.Bodies;
import it.Page;
import it.Team;
import it.Visitor;
import java.util.List;
import java.util.Map;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.openqa.selenium.Keys;

/** Text that wants to be markup or script is read as text. */
public class HostileTextOnTheScreenIT {
    @Rule
    public final Tab tab = new Tab();

    private final Visitor editor = Visitor.as("editor");
    private final List<String> attacks = Attacks.storable();

    private Calm calm;

    @Before
    public void listen() {
        calm = Calm.in(tab);
    }

    @Test
    public void inTheTableAndInTheFormOfEachRow() {
        Team team = Team.in("SHOP", editor);
        for (String attack : attacks) {
            String objective = key("objective", Map.of("area", team.area(), "title", attack, "whyNow", attack));
            Map<String, String> measure = Map.of("type", "METRIC", "from", "0", "to", "5", "unit", unit(attack));
            String keyResult = key("key-result", Map.of("objective", objective, "title", attack, "measure", measure));
            checkIn(keyResult, Bodies.checkIn(5, "nextStep", attack));
        }

        tab.open(editor, Page.withTable(editor, "SHOP", "team", team.name(), "objectives", "open"));

        assertEquals(shown(attacks), texts(".okr-title"));
        assertEquals(
                shown(attacks),
                texts(".okr-why").stream().filter(text -> !text.isEmpty()).toList());
        assertEquals(shown(attacks), texts(".okr-step"));
        for (int row = 0; row < attacks.size(); row++) {
            tab.all("button.okr-now").get(row).click();
            String title = tab.the(".okr-check-in-dialog h2").getAttribute("textContent");
            assertEquals(shown(attacks).get(row), plain(title));
            assertEquals(attacks.get(row).strip(), tab.the("#okr-next-step").getAttribute("value"));
            calm.holds();
            tab.press(Keys.ESCAPE);
            tab.until("!document.querySelector('dialog')");
        }
    }

    @Test
    public void inAnOpenedRow() {
        Team team = Team.in("SHOP", editor);
        ShownKeyResult keyResult = new ShownKeyResult(tab, team.keyResult("Checkout completion"));
        for (String attack : attacks) {
            checkIn(keyResult.key(), Bodies.checkIn(5, "whatGotUsHere", attack, "inTheWay", attack));
        }
        tab.open(editor, Page.withTable(editor, "SHOP", "team", team.name()));

        keyResult.toggle();
        tab.the(".okr-log");
        calm.holds();

        tab.click(".okr-all");
        tab.the(".okr-drawer");
        calm.holds();
    }

    @Test
    public void inTheNamesOfAreas() {
        for (String attack : attacks) {
            String name = Team.unique(attack.substring(0, Math.min(attack.length(), 150)));
            String area = key("area", Map.of("container", "SHOP", "name", name));
            key("objective", Map.of("area", area, "title", "Fewer returns"));

            tab.open(editor, Page.withTable(editor, "SHOP", "team", "SHOP:" + name));

            assertEquals(List.of(plain(name)), texts(".okr-name"));
            calm.holds();
        }
    }

    @Test
    public void inThePreviewOfAList() {
        tab.open(editor, Page.withTable(editor, "SHOP", "team", Team.unique("New")));
        tab.click(".okr-bring-in");
        StringBuilder list = new StringBuilder("# Objective: <script>alert(1)</script>\n");
        attacks.forEach(attack -> list.append("- ").append(attack).append(" from 1 to 5\n"));
        tab.script("arguments[0].value = arguments[1]", tab.the(".okr-bring-in-dialog textarea"), list.toString());

        tab.click(".okr-show");

        assertTrue(tab.the(".okr-understood h4").getText().contains("<script>alert(1)</script>"));
        assertTrue(tab.all(".okr-understood li").size() >= attacks.size());
        calm.holds();
    }

    private String key(String path, Map<String, ?> body) {
        return editor.post(path, body).expecting(201).json().path("key").asText();
    }

    private void checkIn(String keyResult, Map<String, Object> body) {
        editor.post("key-result/" + keyResult + "/check-in", body).expecting(201);
    }

    @SuppressWarnings("unchecked")
    private List<String> texts(String css) {
        List<String> found = (List<String>) tab.script(
                "return Array.from(document.querySelectorAll(arguments[0]), element => element.textContent)", css);
        return shown(found);
    }

    private static List<String> shown(List<String> texts) {
        return texts.stream().map(HostileTextOnTheScreenIT::plain).toList();
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ').strip().replaceAll("\\s+", " ");
    }

    private static String unit(String attack) {
        return attack.substring(0, Math.min(attack.length(), 40));
    }
}
