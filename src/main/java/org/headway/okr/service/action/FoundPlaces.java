package org.headway.okr.service.action;

import java.util.List;

/**
 * Projects that were found.
 *
 * @param more whether there are others, which other words find
 */
public record FoundPlaces(List<IssuePlace> places, boolean more) {

    public FoundPlaces {
        places = List.copyOf(places);
    }
}
