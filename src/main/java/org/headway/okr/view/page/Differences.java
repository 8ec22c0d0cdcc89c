package org.headway.okr.view.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.headway.okr.domain.Agreed;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.KeyResultDefinition;
import org.headway.okr.domain.Measure;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.Person;
import org.headway.okr.view.Figures;
import org.headway.okr.view.Values;
import org.headway.okr.view.Viewing;
import org.headway.okr.view.Words;

/** What two versions of an objective or a key result say differently, in words: {@code target 7 → 6}. */
final class Differences {

    private final List<String> said = new ArrayList<>();
    private final Words words;
    private final Figures figures;

    private Differences(Viewing viewing) {
        this.words = viewing.words();
        this.figures = viewing.figures();
    }

    static List<String> of(Agreed before, Agreed after, Map<String, String> names, Viewing viewing) {
        Differences found = new Differences(viewing);
        if (before instanceof KeyResult one && after instanceof KeyResult other) {
            found.measures(one.measure(), other.measure());
        }
        found.compare("title", "“" + before.title() + "”", "“" + after.title() + "”");
        if (before instanceof KeyResult one && after instanceof KeyResult other) {
            found.keyResults(one.definition(), other.definition(), names);
        } else if (before instanceof Objective one && after instanceof Objective other) {
            found.objectives(one, other, names);
        }
        if (before.place() != after.place()) {
            found.say(after.place() < before.place() ? "moved-up" : "moved-down");
        }
        return found.said;
    }

    private void keyResults(KeyResultDefinition before, KeyResultDefinition after, Map<String, String> names) {
        compare("champion", name(before.champion(), names), name(after.champion(), names));
        compare("weight", figures.exact(before.weight(), ""), figures.exact(after.weight(), ""));
        compare("ambition", ambition(before), ambition(after));
    }

    private void objectives(Objective before, Objective after, Map<String, String> names) {
        if (!before.whyNow().equals(after.whyNow())) {
            say("why-now");
        }
        compare("sponsor", name(before.sponsor(), names), name(after.sponsor(), names));
        if (after.stoodBehind().isPresent() && !after.stoodBehind().equals(before.stoodBehind())) {
            say("stood");
        }
    }

    private String ambition(KeyResultDefinition definition) {
        return words.say("okr.ambition." + definition.ambition().name().toLowerCase(Locale.ROOT));
    }

    private void say(String what) {
        said.add(words.say("okr.change." + what));
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
