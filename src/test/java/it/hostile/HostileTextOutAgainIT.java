package it.hostile;

import it.Answer;
import it.Visitor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.BeforeClass;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** What was typed is read as text at every way out, in our languages and in one that nobody translated us into. */
@RunWith(Parameterized.class)
public class HostileTextOutAgainIT {
    private static HostileSpace space;

    private final WayOut way;
    private final String language;

    public HostileTextOutAgainIT(WayOut way, String language) {
        this.way = way;
        this.language = language;
    }

    @Parameters(name = "{0} {1}")
    public static List<Object[]> waysAndLanguages() {
        return Stream.of(WayOut.values())
                .flatMap(way -> Stream.of("en", "de", "tr", "ar").map(language -> new Object[] {way, language}))
                .toList();
    }

    @BeforeClass
    public static void write() {
        space = HostileSpace.written(Visitor.as("editor"));
    }

    @Test
    public void isText() {
        Visitor reader = Visitor.as(way.isForAdministrators() ? "admin" : "editor");
        List<String> attacks = space.areas().stream().map(HostileArea::attack).toList();
        Map<String, Said> read = new HashMap<>();
        for (HostileArea area : space.areas()) {
            Said said = read.computeIfAbsent(way.of(space, area), address -> harmless(reader, address, attacks));
            said.tells(way.hasRoomFor(area.attack()));
        }
    }

    private Said harmless(Visitor reader, String address, List<String> attacks) {
        Answer answer = reader.send(reader.to(address).header("Accept-Language", language));
        Said said = way.readIn(answer);
        said.isHarmless(attacks);
        said.isForMachinesInEveryLanguage();
        return said;
    }
}
