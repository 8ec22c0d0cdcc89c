package org.headway.okr.service;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.KeyResultDefinition;
import org.headway.okr.domain.Person;

/** Checks the key results of a form; what is refused is named by its line. */
@Named
public final class KeyResultLines {

    private final Names names;

    @Inject
    public KeyResultLines(Names names) {
        this.names = names;
    }

    List<KeyResultDefinition> checked(Reader reader, List<KeyResultLine> lines) {
        if (lines.size() > NewObjective.KEY_RESULTS) {
            throw new InvalidInput("keyResults", "okr.error.too-many", lines.size(), NewObjective.KEY_RESULTS);
        }
        List<KeyResultDefinition> checked = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            checked.add(checked(reader, field(i), lines.get(i)));
        }
        return checked;
    }

    static String field(int index) {
        return "keyResults." + index;
    }

    private KeyResultDefinition checked(Reader reader, String field, KeyResultLine line) {
        String title = Texts.required(field + ".title", line.title(), KeyResult.TITLE_LIMIT);
        Optional<Person> champion = names.typed(reader, field + ".champion", line.champion());
        try {
            return new KeyResultDefinition(
                    title, Measures.checked(line.measure()), Measures.weight(line.weight()), champion, line.ambition());
        } catch (InvalidInput wrongMeasure) {
            // The measure was read from the title, or stands below it: that is where its author can mend it.
            throw wrongMeasure.of(field + ".title");
        }
    }
}
