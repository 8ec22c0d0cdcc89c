package org.headway.okr.domain.close;

/**
 * What a team says of a cycle as a whole.
 *
 * @param helped whether OKRs helped with what they were meant for
 * @param differently what it does differently in the next cycle
 * @param version 0 where nothing is said yet
 */
public record TeamAnswers(String helped, String differently, int version) {

    public static TeamAnswers none() {
        return new TeamAnswers("", "", 0);
    }

    public boolean isEmpty() {
        return (helped + differently).isEmpty();
    }

    /** The same, under another version. */
    public TeamAnswers versioned(int other) {
        return new TeamAnswers(helped, differently, other);
    }

    public boolean saysTheSameAs(TeamAnswers other) {
        return versioned(0).equals(other.versioned(0));
    }
}
