package org.headway.okr.domain.close;

import org.headway.okr.domain.ObjectiveKey;

/**
 * What is said of an objective when its cycle ends.
 *
 * @param because why it continues, changes or stops; empty if nothing
 * @param version 0 where nothing is said yet
 */
public record ObjectiveEnd(ObjectiveKey objective, String because, int version) {

    /** Of an objective of which nothing is said yet. */
    public static ObjectiveEnd none(ObjectiveKey objective) {
        return new ObjectiveEnd(objective, "", 0);
    }
}
