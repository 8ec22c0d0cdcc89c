package org.headway.okr.service.writing;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.headway.okr.domain.Ambition;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.KeyResultDefinition;
import org.headway.okr.domain.Measure;
import org.headway.okr.domain.Person;
import org.headway.okr.domain.programme.DeploymentParameters;
import org.headway.okr.domain.programme.Milestones;
import org.headway.okr.service.InvalidInput;
import org.headway.okr.service.Names;
import org.headway.okr.service.Reader;
import org.headway.okr.service.Texts;

/** Checks the key results of a form; what is refused is named by its line. */
@Named
public final class KeyResultLines {

    private final Names names;

    @Inject
    public KeyResultLines(Names names) {
        this.names = names;
    }

    /** What is wanted of each line; {@code before} is what a line was, by its index. */
    List<KeyResultDefinition> checked(
            Reader reader,
            List<KeyResultLine> lines,
            DeploymentParameters rules,
            IntFunction<Optional<KeyResult>> before) {
        if (lines.size() > NewObjective.KEY_RESULTS) {
            throw new InvalidInput("keyResults", "okr.error.too-many", lines.size(), NewObjective.KEY_RESULTS);
        }
        List<KeyResultDefinition> checked = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            checked.add(checked(reader, field(i), lines.get(i), rules, before.apply(i)));
        }
        return checked;
    }

    static String field(int index) {
        return "keyResults." + index;
    }

    private KeyResultDefinition checked(
            Reader reader, String field, KeyResultLine line, DeploymentParameters rules, Optional<KeyResult> before) {
        // One that was a milestone before may stay one.
        boolean wasMilestone = before.map(KeyResult::measure)
                .filter(Measure.Milestone.class::isInstance)
                .isPresent();
        Ambition unsaid = before.map(one -> one.definition().ambition()).orElseGet(rules::ambition);
        String title = Texts.required(field + ".title", line.title(), KeyResult.TITLE_LIMIT);
        Optional<Person> champion = names.typed(reader, field + ".champion", line.champion());
        try {
            return new KeyResultDefinition(
                    title,
                    Measures.checked(line.measure(), wasMilestone ? Milestones.YES : rules.milestones()),
                    Measures.weight(line.weight()),
                    champion,
                    line.ambition().orElse(unsaid));
        } catch (InvalidInput wrongMeasure) {
            // The measure was read from the title, or stands below it: that is where its author can mend it.
            throw wrongMeasure.of(field + ".title");
        }
    }
}
