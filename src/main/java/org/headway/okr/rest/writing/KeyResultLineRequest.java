package org.headway.okr.rest.writing;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.headway.okr.domain.Ambition;
import org.headway.okr.domain.Measure;
import org.headway.okr.domain.coach.DraftKeyResult;
import org.headway.okr.domain.text.MeasureText;
import org.headway.okr.rest.Input;
import org.headway.okr.service.InvalidInput;
import org.headway.okr.service.writing.KeyResultLine;
import org.headway.okr.service.writing.ObjectiveEdit;
import org.jspecify.annotations.Nullable;

/**
 * A key result as one line of the form: its measure is read from its title, in its author's language, unless one was chosen.
 *
 * @param key only of one that is there, with the version that its editor saw
 * @param reason why it is taken out, only of one that is
 */
public record KeyResultLineRequest(
        @Nullable String key,
        @Nullable String version,
        @Nullable String title,
        @Nullable MeasureRequest measure,
        @Nullable String champion,
        @Nullable String weight,
        @Nullable String ambition,
        @Nullable String reason) {

    KeyResultLine line(int index, Locale locale) {
        String field = "keyResults." + index;
        return new KeyResultLine(
                Input.text(title),
                chosen(field + ".title", locale)
                        .orElseGet(() -> MeasureText.read(readable(), locale).measure()),
                Input.text(champion),
                Input.maybeNumber(field + ".weight", weight).orElse(BigDecimal.ONE),
                Input.maybeOneOf(Ambition.class, field + ".ambition", ambition));
    }

    ObjectiveEdit.Line edited(int index, Locale locale) {
        return Input.maybe(key)
                .map(Input::keyResultKey)
                .map(stored -> new ObjectiveEdit.Line(Optional.of(stored), Input.version(version), line(index, locale)))
                .orElseGet(() -> new ObjectiveEdit.Line(Optional.empty(), 0, line(index, locale)));
    }

    ObjectiveEdit.Dropped dropped() {
        return new ObjectiveEdit.Dropped(
                Input.keyResultKey(Input.text(key)), Input.version(version), Input.text(reason));
    }

    ObjectiveEdit.Seen seen() {
        return new ObjectiveEdit.Seen(Input.keyResultKey(Input.text(key)), Input.version(version));
    }

    /** For the coach, who asks about half a measure, too. */
    DraftKeyResult draft(Locale locale) {
        Optional<Measure> whole;
        try {
            whole = chosen("", locale);
        } catch (InvalidInput half) {
            whole = Optional.empty();
        }
        return new DraftKeyResult(readable(), whole, CoachRequest.isNamed("champion", champion));
    }

    private Optional<Measure> chosen(String field, Locale locale) {
        try {
            return Optional.ofNullable(measure).filter(MeasureRequest::isChosen).map(one -> one.measure(locale));
        } catch (InvalidInput refused) {
            throw refused.of(field);
        }
    }

    /** What is far too long to be a title is refused by the service; there is no need to read it first. */
    private String readable() {
        String words = Input.text(title);
        return words.length() > 2000 ? "" : words;
    }
}
