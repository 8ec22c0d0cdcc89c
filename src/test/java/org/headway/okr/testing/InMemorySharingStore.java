package org.headway.okr.testing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.ObjectiveKey;
import org.headway.okr.domain.Sharing;
import org.headway.okr.service.store.SharingStore;
import org.headway.okr.service.store.Stamp;

/** Shared objectives in memory. */
final class InMemorySharingStore implements SharingStore {

    private final Versions versions = new Versions();
    private final List<Sharing> sharings = new ArrayList<>();

    @Override
    public List<Sharing> with(Collection<AreaKey> areas) {
        return sharings.stream().filter(one -> areas.contains(one.with())).toList();
    }

    @Override
    public List<Sharing> ofAll(Collection<ObjectiveKey> objectives) {
        return sharings.stream()
                .filter(one -> objectives.contains(one.objective()))
                .toList();
    }

    @Override
    public List<Sharing> of(ObjectiveKey objective) {
        return sharings.stream()
                .filter(one -> one.objective().equals(objective))
                .toList();
    }

    @Override
    public Sharing begin(ObjectiveKey objective, AreaKey area, Stamp stamp) {
        versions.claim(objective + ">" + area, 2 * pair(objective, area).size() + 1);
        Sharing begun = new Sharing(objective, area, stamp.at(), Optional.empty());
        sharings.add(begun);
        return begun;
    }

    @Override
    public void end(Sharing sharing, Stamp stamp) {
        List<Sharing> pair = pair(sharing.objective(), sharing.with());
        versions.claim(sharing.objective() + ">" + sharing.with(), 2 * pair.size());
        Sharing newest = pair.get(pair.size() - 1);
        sharings.set(sharings.lastIndexOf(newest), newest.ended(stamp.at()));
    }

    private List<Sharing> pair(ObjectiveKey objective, AreaKey area) {
        return of(objective).stream().filter(one -> one.with().equals(area)).toList();
    }
}
