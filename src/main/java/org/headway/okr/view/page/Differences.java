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
import org.headway.okr.domain.ObjectiveKey;
import org.headway.okr.domain.Person;
import org.headway.okr.view.Figures;
import org.headway.okr.view.Values;
import org.headway.okr.view.Words;

/** What two versions of an objective or a key result say differently, in words: {@code target 7 → 6}. */
final class Differences {

    private final List<String> said = new ArrayList<>();
    private final Words words;
    private final Figures figures;

    private final Map<String, String> names;
    private final Map<ObjectiveKey, String> above;

    private Differences(ChangeWords told) {
        this.words = told.viewing().words();
        this.figures = told.viewing().figures();
        this.names = told.names();
        this.above = told.above();
    }

    static List<String> of(Agreed before, Agreed after, ChangeWords told) {
        Differences found = new Differences(told);
        if (before instanceof KeyResult one && after instanceof KeyResult other) {
            found.measures(one.measure(), other.measure());
        }
        found.compare("title", "“" + before.title() + "”", "“" + after.title() + "”");
        if (before instanceof KeyResult one && after instanceof KeyResult other) {
            found.keyResults(one.definition(), other.definition());
        } else if (before instanceof Objective one && after instanceof Objective other) {
            found.objectives(one, other);
        }
        if (before.place() != after.place()) {
            found.say(after.place() < before.place() ? "moved-up" : "moved-down");
        }
        return found.said;
    }

    private void keyResults(KeyResultDefinition before, KeyResultDefinition after) {
        compare("champion", name(before.champion()), name(after.champion()));
        compare("weight", figures.exact(before.weight(), ""), figures.exact(after.weight(), ""));
        compare("ambition", ambition(before), ambition(after));
    }

    private void objectives(Objective before, Objective after) {
        if (!before.whyNow().equals(after.whyNow())) {
            say("why-now");
        }
        compare("sponsor", name(before.sponsor()), name(after.sponsor()));
        compare("aligned", title(before), title(after));
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

    /** Nothing above and what the reader may not read look alike. */
    private String title(Objective objective) {
        return objective
                .definition()
                .alignedTo()
                .map(key -> above.getOrDefault(key, ""))
                .filter(title -> !title.isEmpty())
                .map(title -> "“" + title + "”")
                .orElse("");
    }

    /** Nobody and somebody whom the reader may not know look alike. */
    private String name(Optional<Person> person) {
        return person.map(somebody -> Objects.requireNonNullElse(names.get(somebody.userKey()), ""))
                .orElse("");
    }
}
