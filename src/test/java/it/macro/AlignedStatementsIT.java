package it.macro;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import it.Answer;
import it.RunningHost;
import it.Space;
import it.Team;
import it.Visitor;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.Assume;
import org.junit.Before;
import org.junit.Test;

/** What is above an objective costs two statements more from near, and nothing where there is nothing. */
public class AlignedStatementsIT {
    private static final int FEW = 6;

    private final Visitor editor = Visitor.as("editor");

    @Before
    public void onlyTheDevHostCounts() {
        Assume.assumeTrue(RunningHost.confluence().isDevHost());
    }

    @Test
    public void ofADrawerAndAPageAreTwoMore() {
        Team team = Team.in(Space.fresh().key(), editor);
        String keyResult = team.keyResult("Orders", "mia.new");
        String[] near = {
            "key-result/" + keyResult + "/drawer",
            "/plugins/servlet/headway/" + keyResult,
            "/plugins/servlet/headway/" + team.objective()
        };
        int[] before = IntStream.range(0, near.length)
                .map(one -> statements(near[one]))
                .toArray();
        assertEquals(FEW, before[0]);

        align(team, company(team.space()));

        for (int one = 0; one < near.length; one++) {
            assertEquals(near[one], before[one] + 2, statements(near[one]));
        }
    }

    @Test
    public void ofTheFormAreFewAndOfWhatIsAboveTheSameForMany() {
        Team team = Team.in(Space.fresh().key(), editor);
        String form = "objective/" + team.objective() + "/form";
        String above = "objective/" + team.objective() + "/above";
        String first = company(team.space());
        int statements = statements(above);
        IntStream.range(0, 20).forEach(number -> company(team.space()));

        assertEquals(statements, statements(above));
        align(team, first);
        assertTrue(statements(form) <= FEW);
        assertEquals(statements + 2, statements(above));
    }

    private int statements(String path) {
        return editor.get(path).expecting(200).statements();
    }

    private void align(Team team, String above) {
        editor.put("objective/" + team.objective(), Map.of("title", "Nobody waits", "alignedTo", above, "version", 1))
                .expecting(200);
    }

    private String company(String space) {
        Map<String, String> area = Map.of("container", space, "name", Team.unique("Company"), "level", "COMPANY");
        String key = key(editor.post("area", area));
        return key(editor.post("objective", Map.of("area", key, "title", "Half of all shops")));
    }

    private static String key(Answer created) {
        return created.expecting(201).json().path("key").asText();
    }
}
