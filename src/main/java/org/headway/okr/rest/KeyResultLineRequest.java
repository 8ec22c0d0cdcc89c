package org.headway.okr.rest;

import java.math.BigDecimal;
import java.util.Locale;
import org.headway.okr.domain.Ambition;
import org.headway.okr.domain.text.MeasureText;
import org.headway.okr.service.NewObjective;
import org.jspecify.annotations.Nullable;

/** A key result as one line of the form: its measure is read from its title, in its author's language. */
public record KeyResultLineRequest(
        @Nullable String title, @Nullable String champion, @Nullable String weight, @Nullable String ambition) {

    NewObjective.KeyResultLine line(Locale locale) {
        String words = Input.text(title);
        // What is far too long to be a title is refused by the service; there is no need to read it first.
        String read = words.length() > 2000 ? "" : words;
        return new NewObjective.KeyResultLine(
                words,
                MeasureText.read(read, locale).measure(),
                Input.text(champion),
                Input.maybeNumber("weight", weight).orElse(BigDecimal.ONE),
                Input.maybeOneOf(Ambition.class, "ambition", ambition));
    }
}
