package org.headway.okr.platform.link;

import java.net.URI;
import java.util.Optional;

/** The product at the other end of the application link, asked within bounds as whoever makes the current request. */
public interface LinkedProduct {

    /** Whether there is such a link; asks nobody. */
    boolean exists();

    /** Where people meet it, where there is a link; asks nobody. */
    Optional<URI> address();

    /** What is known of the link; asks nobody. */
    Connection connection();

    /** What the linked product answers; whatever goes wrong on the way is an answer too. */
    LinkedAnswer ask(LinkedRequest request);
}
