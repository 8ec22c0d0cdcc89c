package org.headway.okr.domain.text;

import java.util.Optional;

/**
 * A word, a sign or a number of a sentence.
 *
 * @param text in lower case
 * @param nested whether it stands in brackets
 */
record Token(String text, Optional<Quantity> quantity, boolean nested) {

    boolean isNumber() {
        return quantity.isPresent();
    }

    /** The unit of its number, empty if none. */
    String unit() {
        return quantity.map(Quantity::unit).orElse("");
    }
}
