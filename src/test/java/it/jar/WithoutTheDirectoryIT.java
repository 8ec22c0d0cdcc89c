package it.jar;

import static org.junit.Assert.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import it.DevHost;
import it.HostProcess;
import it.Site;
import it.Team;
import it.Visitor;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.Test;

/** A product that exports nothing of Crowd: the app starts, and people are told by their user names. */
public class WithoutTheDirectoryIT {

    @Test
    public void peopleAreToldByUserName() {
        Mutant mutant = Mutant.ofThePackagedJar().withoutPackages("com.atlassian.crowd.");
        try (HostProcess host =
                DevHost.ofThisBuild().with(mutant.packed()).start(List.of("--empty", "--strict", "--link", "none"))) {
            for (Site product : List.of(host.confluence(), host.jira())) {
                Visitor editor = Visitor.as("editor", product);
                assertEquals(List.of("ana"), found(editor, "ana"));
                assertEquals("by part of a name", List.of(), found(editor, "ruiz"));
                Team team = Team.in(product.equals(host.jira()) ? "ENG" : "SHOP", editor);
                String keyResult = team.keyResult("Faster tax", "ana");
                assertEquals(
                        "ana",
                        editor.get("key-result/" + keyResult)
                                .expecting(200)
                                .json()
                                .path("champion")
                                .asText());
            }
        }
    }

    @Test
    public void withItTheyAreFoundByPartsOfTheirNames() {
        assertEquals(List.of("ana"), found(Visitor.as("editor"), "ruiz"));
    }

    private static List<String> found(Visitor editor, String text) {
        JsonNode choices =
                editor.get("suggestion/person?text=" + text).expecting(200).json();
        return StreamSupport.stream(choices.spliterator(), false)
                .map(choice -> choice.path("value").asText())
                .toList();
    }
}
