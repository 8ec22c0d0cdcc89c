package org.headway.okr.view.paper;

import java.util.Map;
import org.headway.okr.view.Templates;
import org.headway.okr.view.Words;

/** A sentence in the place of what not everybody who reads the page may read. */
public record LeftOutView(String text) {

    /** What was named there, as the author of the page wrote it. */
    public static LeftOutView of(String named, Words words) {
        return new LeftOutView(words.say("okr.freeze.left-out", named));
    }

    /** Inside a sentence, or as a paragraph of its own. */
    public String render(Templates templates, boolean inline) {
        String said =
                templates.render("ui/lozenge/plain.vm", Map.of("text", text)).strip();
        return inline ? said : "<p>" + said + "</p>";
    }
}
