package org.headway.okr.domain.coach;

import java.util.List;

/**
 * What the coach asks of one objective, from its title down to the whole.
 *
 * @param shown at most {@link #LIMIT}
 * @param folded the rest, behind "2 more"
 */
public record Hints(List<Hint> shown, List<Hint> folded) {

    /** Most questions that are shown at once. */
    public static final int LIMIT = 3;

    public Hints {
        shown = List.copyOf(shown);
        folded = List.copyOf(folded);
    }

    static Hints of(List<Hint> all) {
        int open = Math.min(LIMIT, all.size());
        return new Hints(all.subList(0, open), all.subList(open, all.size()));
    }

    /** How many are folded, in words. */
    public Phrase more() {
        return Phrase.of("okr.coach.more", folded.size());
    }
}
