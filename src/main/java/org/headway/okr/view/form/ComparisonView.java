package org.headway.okr.view.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.headway.okr.domain.Ambition;
import org.headway.okr.domain.KeyResultDefinition;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.Person;
import org.headway.okr.domain.WholeObjective;
import org.headway.okr.service.writing.ObjectiveConflict;
import org.headway.okr.view.Labels;
import org.headway.okr.view.PersonView;
import org.headway.okr.view.Templates;
import org.headway.okr.view.Words;

/** What two people made of one objective at the same time, side by side; what is the same in both is left out. */
public record ComparisonView(List<DifferenceView> differences) {

    public ComparisonView {
        differences = List.copyOf(differences);
    }

    public static ComparisonView of(ObjectiveConflict conflict, Words words) {
        WholeObjective theirs = conflict.theirs();
        WholeObjective mine = conflict.mine();
        List<DifferenceView> all = new ArrayList<>();
        all.add(new DifferenceView(
                words.say("okr.objective"),
                theirs.objective().title(),
                mine.objective().title()));
        all.add(new DifferenceView(
                words.say("okr.objective-form.why-now"),
                theirs.objective().whyNow(),
                mine.objective().whyNow()));
        if (conflict.withPeople()) {
            all.add(new DifferenceView(
                    words.say("okr.objective.sponsor"),
                    name(theirs.objective().sponsor(), conflict),
                    name(mine.objective().sponsor(), conflict)));
        }
        all.add(new DifferenceView(words.say("okr.about.aligned"), above(theirs, conflict), above(mine, conflict)));
        Map<Object, WholeObjective.Line> ofTheirs = byKey(theirs);
        Map<Object, WholeObjective.Line> ofMine = byKey(mine);
        String keyResult = words.say("okr.objective-form.key-result");
        Stream.concat(ofTheirs.keySet().stream(), ofMine.keySet().stream())
                .distinct()
                .forEach(key -> all.add(new DifferenceView(
                        keyResult,
                        says(Optional.ofNullable(ofTheirs.get(key)), conflict, words),
                        stays(key, mine)
                                ? words.say("okr.comparison.stays")
                                : says(Optional.ofNullable(ofMine.get(key)), conflict, words))));
        return new ComparisonView(all.stream().filter(DifferenceView::differs).toList());
    }

    private static boolean stays(Object key, WholeObjective mine) {
        return mine.unseen().stream().map(KeyResultKey::value).anyMatch(key::equals);
    }

    /** Lines that are not stored yet stand for themselves. */
    private static Map<Object, WholeObjective.Line> byKey(WholeObjective whole) {
        Map<Object, WholeObjective.Line> lines = new LinkedHashMap<>();
        whole.lines().forEach(line -> {
            Object key = line.key().<Object>map(KeyResultKey::value).orElse(line);
            var unused = lines.put(key, line);
        });
        return lines;
    }

    private static String says(Optional<WholeObjective.Line> line, ObjectiveConflict conflict, Words words) {
        return line.map(WholeObjective.Line::definition)
                .map(definition -> says(definition, conflict, words))
                .orElse("–");
    }

    private static String says(KeyResultDefinition definition, ObjectiveConflict conflict, Words words) {
        MeasureChips chips = MeasureChips.of(definition.measure(), words);
        List<String> parts = new ArrayList<>(List.of(definition.title()));
        parts.addAll(chips.chips());
        parts.add(chips.type());
        if (definition.weight().compareTo(java.math.BigDecimal.ONE) != 0) {
            parts.add(words.say("okr.about.weight") + " " + definition.weight().toPlainString());
        }
        if (definition.ambition() == Ambition.STRETCH) {
            parts.add(words.say("okr.objective-form.stretch"));
        }
        if (conflict.withPeople() && definition.champion().isPresent()) {
            parts.add(name(definition.champion(), conflict));
        }
        return String.join(" · ", parts);
    }

    private static String name(Optional<Person> person, ObjectiveConflict conflict) {
        return PersonView.of(person, conflict.names()).fullName();
    }

    /** Nothing and what may not be read look alike. */
    private static String above(WholeObjective whole, ObjectiveConflict conflict) {
        return whole.objective()
                .definition()
                .alignedTo()
                .map(key -> conflict.above().getOrDefault(key, ""))
                .orElse("");
    }

    public boolean isEmpty() {
        return differences.isEmpty();
    }

    public String render(Templates templates, Words words) {
        return templates.render(
                "ui/objective-form/comparison.vm", Map.of("comparison", this, "label", new Labels(words)));
    }
}
