package org.headway.okr.rest.action;

import java.util.List;
import org.headway.okr.domain.action.IssueHome;
import org.headway.okr.service.action.IssuePlace;
import org.headway.okr.service.action.IssuePlaces;
import org.jspecify.annotations.Nullable;

/** Where a new issue may be made, and whether typing finds others, and the ids of where the area's last one was. */
public record IssuePlacesDto(List<IssuePlace> places, boolean more, @Nullable String project, @Nullable String type) {

    static IssuePlacesDto of(IssuePlaces all) {
        return new IssuePlacesDto(
                all.places(),
                all.more(),
                all.last().map(IssueHome::project).orElse(null),
                all.last().map(IssueHome::type).orElse(null));
    }
}
