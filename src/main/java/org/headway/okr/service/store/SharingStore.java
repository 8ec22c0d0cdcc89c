package org.headway.okr.service.store;

import java.util.Collection;
import java.util.List;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.ObjectiveKey;
import org.headway.okr.domain.Sharing;

/** Which objectives are shown in other areas, too. What ended stays, so that the past can be told. */
public interface SharingStore {

    /** All that was ever shared with these areas, in the order it was. */
    List<Sharing> with(Collection<AreaKey> areas);

    /** All that was ever shared of these objectives, in the order it was. */
    List<Sharing> ofAll(Collection<ObjectiveKey> objectives);

    /** All areas that an objective was ever shared with, in the order it was. */
    List<Sharing> of(ObjectiveKey objective);

    /** Shares from now on. If somebody did or undid the same meanwhile: ConcurrentWrite. */
    Sharing begin(ObjectiveKey objective, AreaKey area, Stamp stamp);

    /** Ends what holds. If somebody was first: ConcurrentWrite. */
    void end(Sharing sharing, Stamp stamp);
}
