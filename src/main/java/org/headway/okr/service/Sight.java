package org.headway.okr.service;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.Container;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.ObjectiveKey;
import org.headway.okr.domain.Sharing;
import org.headway.okr.domain.log.CloseUp;
import org.headway.okr.service.store.AreaStore;
import org.headway.okr.service.store.KeyResultStore;
import org.headway.okr.service.store.ObjectiveStore;
import org.headway.okr.service.store.SharingStore;

/** What a reader sees, and where: the part of {@link Access} that is about reading. */
final class Sight {

    private final Permissions permissions;
    private final Containers containers;
    private final Programme programme;
    private final AreaStore areas;
    private final ObjectiveStore objectives;
    private final KeyResultStore keyResults;
    private final SharingStore sharings;

    Sight(
            Permissions permissions,
            Containers containers,
            Programme programme,
            AreaStore areas,
            ObjectiveStore objectives,
            KeyResultStore keyResults,
            SharingStore sharings) {
        this.permissions = permissions;
        this.containers = containers;
        this.programme = programme;
        this.areas = areas;
        this.objectives = objectives;
        this.keyResults = keyResults;
        this.sharings = sharings;
    }

    /** Those of the areas that may be viewed; each container is asked about once. */
    List<Area> visible(Reader reader, List<Area> some) {
        Map<Container, Optional<Container>> views = new HashMap<>();
        return some.stream()
                .flatMap(
                        area -> views
                                .computeIfAbsent(area.container(), container -> viewed(reader, container))
                                .map(area::in)
                                .stream())
                .toList();
    }

    /** As the product knows it by now, if it may be viewed. */
    private Optional<Container> viewed(Reader reader, Container known) {
        return containers.today(known).filter(container -> permissions.mayView(reader, container));
    }

    Optional<Container> visible(Reader reader, String key) {
        return containers.withKey(key).filter(container -> permissions.mayView(reader, container));
    }

    /** Where a reader sees an objective: in the area that owns it, else in one that it is shared with. */
    Area areaOf(Reader reader, ObjectiveKey key) {
        return owner(reader, key.area()).orElseGet(() -> sharedWith(reader, key));
    }

    Area areaOf(Reader reader, KeyResultKey key) {
        return owner(reader, key.area())
                .orElseGet(() -> sharedWith(
                        reader, keyResults.find(key).orElseThrow(NotFound::new).objective()));
    }

    /** The area itself, if it may be viewed. */
    Optional<Area> owner(Reader reader, AreaKey key) {
        return areas.find(key).flatMap(area -> viewed(reader, area.container()).map(area::in));
    }

    private Area sharedWith(Reader reader, ObjectiveKey key) {
        List<AreaKey> others = sharings.of(key).stream()
                .filter(Sharing::holds)
                .map(Sharing::with)
                .toList();
        return visible(reader, areas.withKeys(others)).stream().findFirst().orElseThrow(NotFound::new);
    }

    /** The titles of those that this reader may read, be it in an area that shows them, too. */
    Map<ObjectiveKey, String> titles(Reader reader, Collection<ObjectiveKey> keys) {
        Set<AreaKey> owners = keys.stream().map(ObjectiveKey::area).collect(toSet());
        Set<AreaKey> viewed =
                visible(reader, areas.withKeys(owners)).stream().map(Area::key).collect(toSet());
        List<ObjectiveKey> hidden =
                keys.stream().filter(key -> !viewed.contains(key.area())).toList();
        Set<ObjectiveKey> shared = sharedWith(reader, hidden);
        return objectives.titles(keys.stream()
                .filter(key -> viewed.contains(key.area()) || shared.contains(key))
                .toList());
    }

    private Set<ObjectiveKey> sharedWith(Reader reader, List<ObjectiveKey> hidden) {
        List<Sharing> held =
                sharings.ofAll(hidden).stream().filter(Sharing::holds).toList();
        Set<AreaKey> viewed = visible(
                        reader, areas.withKeys(held.stream().map(Sharing::with).toList()))
                .stream()
                .map(Area::key)
                .collect(toSet());
        return held.stream()
                .filter(sharing -> viewed.contains(sharing.with()))
                .map(Sharing::objective)
                .collect(toSet());
    }

    /** In an area that was looked at already. */
    Objective objective(Reader reader, Area area, ObjectiveKey key) {
        return objectives
                .find(key)
                .filter(found -> !found.draft() || maySeeDraft(reader, area, found))
                .orElseThrow(NotFound::new);
    }

    KeyResult keyResult(Reader reader, KeyResultKey key) {
        Area area = areaOf(reader, key);
        KeyResult found = keyResults.find(key).orElseThrow(NotFound::new);
        if (found.draft()) {
            var unused = objectives
                    .find(found.objective())
                    .filter(draft -> maySeeDraft(reader, area, draft))
                    .orElseThrow(NotFound::new);
        }
        return found;
    }

    boolean maySee(Reader reader, Area area, CloseUp read) {
        return !read.keyResult().draft() || maySeeDraft(reader, area, read.objective());
    }

    /** A draft is seen in the area that owns it only. */
    private boolean maySeeDraft(Reader reader, Area area, Objective draft) {
        return area.key().equals(draft.area())
                && (maySeeDrafts(reader, area)
                        || maySeeDraft(
                                reader,
                                draft,
                                keyResults.page(draft.key(), Optional.empty(), Integer.MAX_VALUE),
                                false));
    }

    /** Every draft of an area is for its editors and its coaches. */
    boolean maySeeDrafts(Reader reader, Area area) {
        return permissions.mayEdit(reader, area.container()) || programme.isCoach(reader, area.key());
    }

    /** Those of the areas, which this reader views, whose drafts are all for them: one read at most. */
    Set<AreaKey> openDrafts(Reader reader, Collection<Area> some) {
        Set<AreaKey> edited = some.stream()
                .filter(area -> permissions.mayEdit(reader, area.container()))
                .map(Area::key)
                .collect(toSet());
        List<AreaKey> others = some.stream()
                .map(Area::key)
                .filter(key -> !edited.contains(key))
                .toList();
        return Stream.concat(edited.stream(), programme.coachedBy(reader, others).stream())
                .collect(toSet());
    }

    /** A draft is also for those whom it names: its sponsor and the champions of its key results. */
    boolean maySeeDraft(Reader reader, Objective draft, List<KeyResult> keyResultsOfIt, boolean maySeeAll) {
        return maySeeAll
                || reader.is(draft.sponsor())
                || keyResultsOfIt.stream().anyMatch(keyResult -> reader.is(keyResult.champion()));
    }
}
