package it.rest;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import it.Answer;
import it.Bodies;
import it.Page;
import it.Team;
import it.Visitor;
import java.util.List;
import java.util.Map;
import org.junit.Test;

/** What a reader may not see looks like what is not there, byte for byte. */
public class UnknownAndForbiddenIT {
    private final Visitor editor = Visitor.as("editor");
    private final Team team = Team.in("SHOP", editor);
    private final String keyResult = team.keyResult("Checkout completion");
    private final String address = team.address().replace(" ", "%20");
    private final String justDoIt = editor.post("just-do-it", Bodies.justDoIt(team.objective(), "Ask legal", ""))
            .expecting(201)
            .json()
            .at("/justDoIt/key")
            .asText();
    private final String metric = editor.post("health-metric", Bodies.metric(team.area(), "Backlog"))
            .expecting(201)
            .json()
            .at("/metric/key")
            .asText();

    @Test
    public void readersOfAnotherSpaceSeeNothing() {
        seesNothing(Visitor.as("outsider"));
    }

    @Test
    public void anonymousSeesNothing() {
        seesNothing(Visitor.anonymous());
    }

    @Test
    public void writersOfAnotherSpaceLearnNothing() {
        Visitor outsider = Visitor.as("outsider");
        alike(
                outsider.post("key-result/" + keyResult + "/check-in", Bodies.checkIn(5)),
                outsider.post("key-result/" + team.area() + "-KR999/check-in", Bodies.checkIn(5)));
        alike(
                outsider.put("objective/" + team.objective(), Map.of("title", "T", "version", 1)),
                outsider.put("objective/" + team.area() + "-O999", Map.of("title", "T", "version", 1)));
        alike(
                outsider.post("objective", Map.of("area", team.area(), "title", "T")),
                outsider.post("objective", Map.of("area", "NOWHERE", "title", "T")));
        alike(
                400,
                outsider.post("area", Map.of("container", "LAB", "name", "N", "parent", team.area())),
                outsider.post("area", Map.of("container", "LAB", "name", "N", "parent", "NOWHERE")));
        alike(
                200,
                outsider.get("area?container=LAB&after=" + team.area()),
                outsider.get("area?container=LAB&after=NOWHERE"));
        alike(
                outsider.post("just-do-it", Bodies.justDoIt(team.objective(), "J", "")),
                outsider.post("just-do-it", Bodies.justDoIt("NOWHERE-O1", "J", "")));
        alike(
                outsider.put("just-do-it/" + justDoIt + "/done", Map.of("done", true, "version", 1)),
                outsider.put("just-do-it/NOWHERE-J1/done", Map.of("done", true, "version", 1)));
        alike(
                outsider.post("health-metric", Bodies.metric(team.area(), "Backlog")),
                outsider.post("health-metric", Bodies.metric("NOWHERE", "Backlog")));
        alike(
                outsider.delete("health-metric/" + metric + "?version=1"),
                outsider.delete("health-metric/NOWHERE-H1?version=1"));
        alike(
                outsider.post("cycle-decision", Map.of("container", "SHOP", "reason", "KEEP_AS_IS")),
                outsider.post("cycle-decision", Map.of("container", "NOWHERE", "reason", "KEEP_AS_IS")));
        alike(outsider.delete("cycle-decision?area=" + team.area()), outsider.delete("cycle-decision?area=NOWHERE"));
        alike(
                outsider.post("import/preview", Map.of("container", "SHOP", "text", "- O")),
                outsider.post("import/preview", Map.of("container", "NOWHERE", "text", "- O")));
    }

    @Test
    public void whereNobodyMayKnowPeopleNoNameLeaves() {
        Team open = Team.in("OPEN", editor);
        String of = open.keyResult("Visitors", "mia.new");
        editor.put("objective/" + open.objective(), Map.of("title", "Aim", "sponsor", "admin", "version", 1))
                .expecting(200);
        editor.post("key-result/" + of + "/check-in", Bodies.checkIn(5, "value", "5"))
                .expecting(201);
        String page = "/pages/viewpage.action?pageId="
                + Page.withTable(editor, "OPEN", "team", open.name()).id();
        Visitor anonymous = Visitor.anonymous();

        for (String path : List.of(
                "key-result/" + of,
                "key-result?objective=" + open.objective(),
                "objective/" + open.objective(),
                "objective?area=" + open.area(),
                "key-result/" + of + "/check-in",
                "key-result/" + of + "/details",
                "key-result/" + of + "/drawer")) {
            namesNobody(anonymous.get(path).expecting(200).text());
        }
        namesNobody(anonymous.get(page).expecting(200).html().select(".okr").outerHtml());
        assertTrue(Visitor.as("reader").get(page).text().contains("Mia Newname"));
    }

    private void seesNothing(Visitor visitor) {
        alike(visitor.get("area/" + team.area()), visitor.get("area/NOWHERE"));
        alike(visitor.get("area/" + team.area() + "/cycle"), visitor.get("area/NOWHERE/cycle"));
        alike(visitor.get("area?container=SHOP"), visitor.get("area?container=NOWHERE"));
        alike(visitor.get("objective/" + team.objective()), visitor.get("objective/NOWHERE-O1"));
        alike(visitor.get("objective?area=" + team.area()), visitor.get("objective?area=NOWHERE"));
        alike(visitor.get("key-result/" + keyResult), visitor.get("key-result/" + team.area() + "-KR999"));
        alike(visitor.get("key-result?objective=" + team.objective()), visitor.get("key-result?objective=NOWHERE-O1"));
        alike(visitor.get("table?container=SHOP"), visitor.get("table?container=NOWHERE"));
        alike(visitor.get("table?team=" + address), visitor.get("table?team=NOWHERE:Team"));
        for (String list : List.of("just-do-it?", "beside/checklist?")) {
            alike(visitor.get(list + "objective=" + team.objective()), visitor.get(list + "objective=NOWHERE-O1"));
            alike(visitor.get(list + "area=" + team.area()), visitor.get(list + "area=NOWHERE"));
        }
        alike(visitor.get("just-do-it/" + justDoIt), visitor.get("just-do-it/NOWHERE-J1"));
        alike(visitor.get("health-metric?area=" + team.area()), visitor.get("health-metric?area=NOWHERE"));
        for (String one : List.of("health-metric/", "beside/health/")) {
            alike(visitor.get(one + metric), visitor.get(one + "NOWHERE-H1"));
        }
        for (String part : List.of("check-in", "details", "drawer", "older", "check-in-form")) {
            alike(visitor.get("key-result/" + keyResult + "/" + part), visitor.get("key-result/NOWHERE-KR1/" + part));
        }
    }

    private static void alike(Answer forbidden, Answer unknown) {
        alike(404, forbidden, unknown);
    }

    private static void alike(int status, Answer forbidden, Answer unknown) {
        assertEquals(status, forbidden.expecting(status).status());
        assertEquals(status, unknown.expecting(status).status());
        assertArrayEquals(unknown.bytes(), forbidden.bytes());
    }

    private static void namesNobody(String text) {
        for (String name : List.of("mia", "Mia", "admin", "Ada", "editor\"", "Emil")) {
            assertFalse(name + " in " + text, text.contains(name));
        }
    }
}
