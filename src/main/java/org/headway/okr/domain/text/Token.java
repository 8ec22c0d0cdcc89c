package org.headway.okr.domain.text;

import java.util.Optional;

/**
 * A word, a sign or a number of a sentence.
 *
 * @param text in lower case
 * @param nested whether it stands in brackets
 */
public record Token(String text, Optional<Quantity> quantity, boolean nested) {

    public boolean isNumber() {
        return quantity.isPresent();
    }

    /** The unit of its number, empty if none. */
    String unit() {
        return quantity.map(Quantity::unit).orElse("");
    }
}
