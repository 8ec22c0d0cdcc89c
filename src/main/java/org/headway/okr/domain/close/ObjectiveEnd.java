package org.headway.okr.domain.close;

import org.headway.okr.domain.ObjectiveKey;

/**
 * What is said of an objective when its cycle ends.
 *
 * @param because why it continues, changes or ends; empty if nothing
 * @param continues whether it goes on, said of one without key results: with them it goes on as they do
 * @param version 0 where nothing is said yet
 */
public record ObjectiveEnd(ObjectiveKey objective, String because, boolean continues, int version) {

    /** Of an objective of which nothing is said yet. */
    public static ObjectiveEnd none(ObjectiveKey objective) {
        return new ObjectiveEnd(objective, "", false, 0);
    }

    /** The same, under another version. */
    public ObjectiveEnd versioned(int other) {
        return new ObjectiveEnd(objective, because, continues, other);
    }

    /** Whether it says the same, whoever said it how often. */
    public boolean saysTheSameAs(ObjectiveEnd other) {
        return versioned(0).equals(other.versioned(0));
    }
}
