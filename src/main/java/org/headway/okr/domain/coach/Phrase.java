package org.headway.okr.domain.coach;

import java.io.Serializable;
import java.util.List;

/**
 * Words to say in the reader's language.
 *
 * @param listed what stands in place of the first argument, one after the other; mostly empty
 */
public record Phrase(String key, List<Serializable> arguments, List<Phrase> listed) {

    public Phrase {
        arguments = List.copyOf(arguments);
        listed = List.copyOf(listed);
    }

    static Phrase of(String key, Serializable... arguments) {
        return new Phrase(key, List.of(arguments), List.of());
    }

    static Phrase listing(String key, List<Phrase> listed) {
        return new Phrase(key, List.of(), listed);
    }
}
