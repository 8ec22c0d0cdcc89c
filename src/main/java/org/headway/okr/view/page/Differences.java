package org.headway.okr.view.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.Measure;
import org.headway.okr.domain.Person;
import org.headway.okr.view.Figures;
import org.headway.okr.view.Values;
import org.headway.okr.view.Viewing;
import org.headway.okr.view.Words;

/** What two versions of a key result say differently, in words: {@code target 7 → 6}. */
final class Differences {

    private final List<String> said = new ArrayList<>();
    private final Words words;
    private final Figures figures;

    private Differences(Viewing viewing) {
        this.words = viewing.words();
        this.figures = viewing.figures();
    }

    static List<String> of(KeyResult before, KeyResult after, Map<String, String> names, Viewing viewing) {
        Differences found = new Differences(viewing);
        found.measures(before.measure(), after.measure());
        found.compare("title", "“" + before.title() + "”", "“" + after.title() + "”");
        found.compare("champion", found.name(before.champion(), names), found.name(after.champion(), names));
        found.compare("weight", found.figures.exact(before.weight(), ""), found.figures.exact(after.weight(), ""));
        return found.said;
    }

    private void measures(Measure before, Measure after) {
        if (!before.getClass().equals(after.getClass())) {
            compare("type", words.say(MeasureFacts.type(before)), words.say(MeasureFacts.type(after)));
        }
        if (before instanceof Measure.Metric one && after instanceof Measure.Metric other) {
            compare("from", figures.exact(one.from(), one.unit()), figures.exact(other.from(), other.unit()));
            compare("target", figures.exact(one.to(), one.unit()), figures.exact(other.to(), other.unit()));
        } else {
            compare("target", StandingView.way(before, figures), StandingView.way(after, figures));
            compare("unit", Values.unit(before), Values.unit(after));
        }
    }

    private void compare(String what, String before, String after) {
        if (!before.equals(after)) {
            said.add(words.say("okr.change." + what, shown(before), shown(after)));
        }
    }

    private static String shown(String text) {
        return text.isEmpty() ? "–" : text;
    }

    /** Nobody and somebody whom the reader may not know look alike. */
    private String name(Optional<Person> person, Map<String, String> names) {
        return person.map(somebody -> Objects.requireNonNullElse(names.get(somebody.userKey()), ""))
                .orElse("");
    }
}
