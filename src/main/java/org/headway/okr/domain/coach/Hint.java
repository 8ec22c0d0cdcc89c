package org.headway.okr.domain.coach;

import java.util.Optional;

/**
 * A question put to one line.
 *
 * @param text what it is asked of; whoever leaves the line as it is leaves this text
 * @param says the question in words
 */
public record Hint(Line line, String text, Question question, Phrase says, Optional<Fix> fix) {

    /** The choice not to answer it. */
    public static final Phrase LEAVE_IT = Phrase.of("okr.coach.leave");
}
