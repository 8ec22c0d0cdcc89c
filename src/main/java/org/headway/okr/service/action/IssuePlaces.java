package org.headway.okr.service.action;

import java.util.List;
import java.util.Optional;
import org.headway.okr.domain.action.IssueHome;

/**
 * Where a new issue may be made.
 *
 * @param more whether there are others, which other words find
 * @param last where the last one of the area was made
 */
public record IssuePlaces(List<IssuePlace> places, boolean more, Optional<IssueHome> last) {

    public IssuePlaces {
        places = List.copyOf(places);
    }
}
