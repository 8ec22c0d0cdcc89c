package it.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Asks axe-core what keeps people from reading or using what is ours on a page; the product's frame is not. */
record Axe(Tab tab) {
    private static final String SOURCE = source();
    private static final String ASK =
            """
            const grave = violation => ['serious', 'critical'].includes(violation.impact);
            const said = violation => violation.nodes.map(node =>
                violation.id + ': ' + node.target + ' ' + node.failureSummary + ' ' + node.html);
            axe.run({ include: [['.okr']] }, { resultTypes: ['violations'] }).then(
                found => answer(found.violations.filter(grave).flatMap(said)), failure => answer([String(failure)]));
            """;

    /** Neither in light nor in dark. */
    void findsNothing() {
        for (String mode : List.of("light", "dark")) {
            tab.script("document.documentElement.dataset.colorMode = arguments[0]", mode);
            assertEquals(mode, List.of(), complaints());
        }
    }

    /** Nothing, or what is serious or critical. */
    @SuppressWarnings("unchecked")
    List<String> complaints() {
        tab.script("if (!window.axe) { (0, eval)(arguments[0]); }", SOURCE);
        return (List<String>) tab.later(ASK);
    }

    private static String source() {
        try (InputStream script = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
