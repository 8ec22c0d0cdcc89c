package org.headway.okr.platform.link;

/** The product at the other end of the application link, asked within bounds as whoever makes the current request. */
public interface LinkedProduct {

    /** Whether there is such a link; asks nobody. */
    boolean exists();

    /** What is known of the link; asks nobody. */
    Connection connection();

    /** What the linked product answers; whatever goes wrong on the way is an answer too. */
    LinkedAnswer ask(LinkedRequest request);
}
