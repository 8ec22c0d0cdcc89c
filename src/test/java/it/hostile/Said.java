package it.hostile;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import it.Answer;
import it.Harm;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** HTML that has typed text in it. */
record Said(Answer answer, Element html) {
    /** Attributes that machines read: they have the same digits in every language. */
    private static final Set<String> FOR_MACHINES =
            Set.of("style", "class", "id", "d", "points", "x", "y", "x1", "x2", "y1", "y2", "width", "height", "href");

    /** Nothing became markup, and none of it stands there as it was typed where it would. */
    void isHarmless(List<String> attacks) {
        isHarmlessMarkup();
        for (String attack : attacks) {
            boolean wouldRun = attack.contains("<") || attack.contains("\"");
            assertFalse(attack + " in " + answer, wouldRun && answer.text().contains(attack));
        }
    }

    void isHarmlessMarkup() {
        assertEquals(answer.toString(), List.of(), Harm.in(html));
    }

    /** It can be read, as text or in a field, just as it was typed. */
    void tells(String attack) {
        assertTrue(attack + " not in " + answer, shown(everything()).contains(shown(attack)));
    }

    void isForMachinesInEveryLanguage() {
        String attributes = html.getAllElements().stream()
                .flatMap(element -> element.attributes().asList().stream())
                .filter(attribute -> FOR_MACHINES.contains(attribute.getKey()))
                .map(Attribute::getValue)
                .collect(Collectors.joining(" "));
        assertTrue(attributes, attributes.chars().allMatch(sign -> sign < 128));
    }

    private String everything() {
        return html.wholeText()
                + html.getAllElements().stream()
                        .flatMap(element -> element.attributes().asList().stream())
                        .map(Attribute::getValue)
                        .collect(Collectors.joining("\n", "\n", ""));
    }

    private static String shown(String text) {
        return text.replace('\u00a0', ' ').strip().replaceAll("\\s+", " ");
    }
}
