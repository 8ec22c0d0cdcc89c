package it.issue;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import it.Answer;
import it.Team;
import it.Visitor;
import it.link.Linkage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** How many SQL statements an issue needs, where the OKRs are kept and in its Jira: as many for fifty key results as for one. */
@RunWith(Parameterized.class)
public class StatementsAtIssuesIT {
    private static final int MANY = 50;

    /** Actions, key results, what is shared, areas, objectives, rules of the areas and of all, people and their names. */
    private static final int PANEL = 9;

    private static final String[] PEOPLE = {"admin", "editor", "reader", "mia.new"};

    private final Linkage linkage;
    private final Visitor atHome;
    private final Visitor inJira;
    private final Issues.Made one;
    private final Issues.Made many;
    private final List<String> keys = new ArrayList<>();

    public StatementsAtIssuesIT(Linkage linkage) {
        this.linkage = linkage;
        atHome = linkage.atHome("editor");
        inJira = linkage.inJira("editor");
        Issues issues = new Issues(inJira);
        one = issues.in("PAY");
        many = issues.in("PAY");
        IntStream.range(0, 5).forEach(number -> addTeam(linkage.team()));
        Issues.link(inJira, one, keys.get(0)).expecting(200);
        keys.forEach(key -> Issues.link(inJira, many, key).expecting(200));
    }

    private void addTeam(Team team) {
        for (int number = 0; number < MANY / 5; number++) {
            keys.add(team.keyResult("Faster tax " + number, PEOPLE[number % PEOPLE.length]));
        }
    }

    @Parameters(name = "{0}")
    public static List<Linkage> linkages() {
        return List.of(Linkage.ACTING, Linkage.ALONE);
    }

    @Test
    public void areTheSameForFiftyKeyResultsAsForOne() {
        assertEquals(
                MANY, Issues.panel(inJira, many).html().select(".okr-toward").size());
        few("the panel", PANEL, Issues.panel(atHome, one), Issues.panel(atHome, many));
        few("its links", PANEL, atHome.get(links(one, 1)), atHome.get(links(many, MANY)));
        few("what somebody sees", 4, visible(1), visible(MANY));
        few("whether there is a panel", 1, page(one), page(many));
        String some = "issue/suggestion?text=Faster&areas=";
        String areas = String.join(
                ",",
                keys.stream().map(key -> key.split("-")[0]).distinct().limit(4).toList());
        // One more for each five hundred areas of the instance.
        few("what may be linked", 9, atHome.get(some + areas.split(",")[0]), atHome.get(some + areas));
        if (linkage == Linkage.ACTING) {
            few("the panel in Jira", 0, Issues.panel(inJira, one), Issues.panel(inJira, many));
        }
    }

    private String links(Issues.Made issue, int known) {
        return "issue/" + issue.id() + "/links?known=" + String.join(",", keys.subList(0, known));
    }

    private Answer visible(int some) {
        return atHome.post("issue/visible", Map.of("keys", keys.subList(0, some)));
    }

    private Answer page(Issues.Made issue) {
        return inJira.get("/browse/" + issue.key());
    }

    private static void few(String name, int most, Answer little, Answer much) {
        assertEquals(
                name, little.expecting(200).statements(), much.expecting(200).statements());
        assertTrue(name + ": " + much.statements(), much.statements() <= most);
    }
}
