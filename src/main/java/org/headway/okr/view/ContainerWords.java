package org.headway.okr.view;

import org.headway.okr.domain.Container;

/** A space or a project within a sentence. */
public final class ContainerWords {

    private ContainerWords() {}

    /** {@code the space Shop}, {@code the project Engineering}. */
    public static String named(Container container, String name, Words words) {
        return words.say(
                switch (container.type()) {
                    case SPACE -> "okr.place.space";
                    case PROJECT -> "okr.place.project";
                },
                name);
    }
}
