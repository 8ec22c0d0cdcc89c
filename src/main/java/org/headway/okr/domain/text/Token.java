package org.headway.okr.domain.text;

import java.util.Optional;

/**
 * A word, a sign or a number of a sentence.
 *
 * @param text in lower case
 * @param nested whether it stands in brackets
 * @param start where it begins in the sentence; {@code end} is where it is over
 */
public record Token(String text, Optional<Quantity> quantity, boolean nested, int start, int end) {

    public boolean isNumber() {
        return quantity.isPresent();
    }

    /** The unit of its number, empty if none. */
    String unit() {
        return quantity.map(Quantity::unit).orElse("");
    }
}
