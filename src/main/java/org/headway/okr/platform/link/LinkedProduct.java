package org.headway.okr.platform.link;

/** The product at the other end of the application link, asked within bounds as whoever makes the current request. */
public interface LinkedProduct {

    /** Whether there is such a link; asks nobody. */
    boolean exists();

    /** What the linked product answers; whatever goes wrong on the way is an answer too. */
    LinkedAnswer ask(LinkedRequest request);
}
