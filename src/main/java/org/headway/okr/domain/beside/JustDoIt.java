package org.headway.okr.domain.beside;

import java.util.Comparator;
import java.util.Optional;
import org.headway.okr.domain.JustDoItKey;
import org.headway.okr.domain.Person;

/**
 * A concrete thing that is done or not done. It stands beside key results and counts in no progress.
 *
 * @param position its place among the just-do-its of the area; a list is read in this order
 */
public record JustDoIt(
        JustDoItKey key,
        Checklist list,
        String title,
        Optional<Person> owner,
        boolean done,
        int position,
        int version) {

    /** Longest title, in characters. */
    public static final int TITLE_LIMIT = 255;

    /** The order in which a list is read. */
    public static final Comparator<JustDoIt> AS_WRITTEN = Comparator.comparingInt(JustDoIt::position);

    /** The same in other words. */
    public JustDoIt called(String newTitle, Optional<Person> newOwner) {
        return new JustDoIt(key, list, newTitle, newOwner, done, position, version);
    }

    /** The same, done or not. */
    public JustDoIt ticked(boolean isDone) {
        return new JustDoIt(key, list, title, owner, isDone, position, version);
    }

    /** The same as one version of it. */
    public JustDoIt at(int newVersion) {
        return new JustDoIt(key, list, title, owner, done, position, newVersion);
    }
}
