package it.browser;

import static org.junit.Assert.assertEquals;

import it.Bodies;
import it.Page;
import it.Space;
import it.Team;
import it.Visitor;
import it.action.JiraIssue;
import java.util.List;
import java.util.Map;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** In each state a row is as high as every other. */
@RunWith(Parameterized.class)
public class RowHeightsInEachStateIT {
    private static final String WORD = "Donaudampfschifffahrtsgesellschaft".repeat(4);

    @Rule
    public final Tab tab = new Tab();

    private final Visitor editor = Visitor.as("editor");
    private final String space = Space.fresh().key();
    private final String state;

    public RowHeightsInEachStateIT(String state) {
        this.state = state;
    }

    @Parameters(name = "{0}")
    public static Object[] states() {
        return new Object[] {"with an issue", "closed", "draft", "several areas", "WORDS", "PERCENT", "SHARE"};
    }

    @Test
    public void isAsHighAsOthers() {
        tab.open(editor, page());
        tab.the(".okr-kr");
        if (state.equals("with an issue")) {
            tab.the(".okr-work");
        }
        isAt(1075, "53");
        isAt(835, "53");
        isAt(535, "73");
        isAt(345, "125");
    }

    private void isAt(int width, String height) {
        tab.script(RowHeightsIT.NARROW, width);
        assertEquals(state + " at " + width, height, tab.script(RowHeightsIT.HEIGHTS + "return height('.okr-kr')"));
        assertEquals(
                state + " at " + width, "55", tab.script(RowHeightsIT.HEIGHTS + "return height('.okr-objective')"));
        assertEquals(state + " at " + width, List.of(), tab.script(RowHeightsIT.STICKING_OUT));
    }

    private Page page() {
        if (state.equals("closed")) {
            Ended ended = Ended.in(space, editor).closed();
            return Page.withTable(editor, space, "team", ended.team(), "cycle", ended.cycle());
        }
        Team team = filled();
        switch (state) {
            case "with an issue" -> JiraIssue.in("PAY", WORD).linkedBy(editor, team.area() + "-KR1", true);
            case "draft" ->
                editor.post(
                                "objective",
                                Map.of(
                                        "container",
                                        space,
                                        "team",
                                        team.name(),
                                        "title",
                                        WORD,
                                        "draft",
                                        "true",
                                        "keyResults",
                                        List.of(Map.of("title", WORD + " from 1 to 9", "champion", "mia.new"))))
                        .expecting(201);
            case "several areas" -> filled();
            default ->
                Visitor.as("admin")
                        .put(
                                "programme/area/" + team.area(),
                                Map.of("version", 0, "choices", Map.of("CONFIDENCE", state)))
                        .expecting(200);
        }
        return state.equals("several areas")
                ? Page.withTable(editor, space)
                : Page.withTable(editor, space, "team", team.name());
    }

    private Team filled() {
        Team team = Team.in(space, editor);
        String keyResult = team.keyResult(WORD, "mia.new");
        editor.post("key-result/" + keyResult + "/check-in", Bodies.checkIn(9, "value", "5", "nextStep", WORD))
                .expecting(201);
        editor.post("key-result/" + keyResult + "/check-in", Bodies.checkIn(2, "value", "7", "nextStep", WORD))
                .expecting(201);
        var unread = team.keyResult("Wait less");
        return team;
    }
}
