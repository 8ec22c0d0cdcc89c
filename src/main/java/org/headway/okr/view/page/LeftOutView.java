package org.headway.okr.view.page;

import java.util.List;
import java.util.stream.Stream;
import org.headway.okr.domain.CheckIn;
import org.headway.okr.domain.CorrectedLog;
import org.headway.okr.domain.Measure;
import org.headway.okr.view.Provenance;
import org.headway.okr.view.Values;
import org.headway.okr.view.Words;

/**
 * Something that was said and does not count any more.
 *
 * @param said {@code 5.1 % · 7 of 10 · Ana Ruiz}
 * @param by that it was corrected or taken back, and by whom
 */
public record LeftOutView(String said, String by) {

    static LeftOutView of(CorrectedLog.LeftOut left, Measure measure, Provenance provenance) {
        Words words = provenance.viewing().words();
        CheckIn entry = left.entry();
        List<String> said = Stream.of(
                        Values.of(measure, entry.value(), provenance.viewing()),
                        entry.confidence()
                                .map(belief -> words.say(
                                        "okr.history.confidence",
                                        provenance.viewing().beliefs().number(belief)))
                                .orElse(""),
                        provenance.author(entry))
                .filter(part -> !part.isEmpty())
                .toList();
        String what = words.say(left.by().takesBack() ? "okr.history.taken-back" : "okr.history.corrected");
        String who = provenance.author(left.by());
        return new LeftOutView(String.join(" · ", said), who.isEmpty() ? what : what + " · " + who);
    }
}
