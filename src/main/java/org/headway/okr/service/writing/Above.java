package org.headway.okr.service.writing;

import java.util.List;
import java.util.Optional;
import org.headway.okr.domain.AlignedTo;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.Cycle;
import org.headway.okr.domain.ObjectiveKey;

/**
 * What an objective can be aligned to, as far as its writer may read it.
 *
 * @param chosen what it is aligned to now
 */
public record Above(List<Place> places, Optional<AlignedTo> chosen) {

    /** The objectives of an area in one of its cycles. */
    public record Place(Area area, Cycle cycle, List<AlignedTo> choices) {

        public Place {
            choices = List.copyOf(choices);
        }
    }

    public Above {
        places = List.copyOf(places);
    }

    /** Whether it is among what can be chosen. */
    public boolean offers(ObjectiveKey key) {
        return places.stream().flatMap(place -> place.choices().stream()).anyMatch(choice -> choice.key()
                .equals(key));
    }
}
