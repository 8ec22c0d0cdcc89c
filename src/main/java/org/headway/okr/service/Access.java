package org.headway.okr.service;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.CheckIn;
import org.headway.okr.domain.Container;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.ObjectiveKey;
import org.headway.okr.domain.Person;
import org.headway.okr.domain.log.CloseUp;
import org.headway.okr.domain.programme.DeploymentParameters;
import org.headway.okr.service.store.AreaStore;
import org.headway.okr.service.store.KeyResultStore;
import org.headway.okr.service.store.ObjectiveStore;
import org.headway.okr.service.store.SharingStore;

/**
 * The one place where rights are checked, against what was loaded. What a reader may not view is not found; what is
 * viewed but not theirs to change is not permitted.
 */
@Named
public final class Access {

    private final Permissions permissions;
    private final Programme programme;
    private final Sight sight;

    @Inject
    public Access(
            Permissions permissions,
            Containers containers,
            Programme programme,
            AreaStore areas,
            ObjectiveStore objectives,
            KeyResultStore keyResults,
            SharingStore sharings) {
        this.permissions = new PagePermissions(permissions);
        this.programme = programme;
        this.sight = new Sight(this.permissions, containers, programme, areas, objectives, keyResults, sharings);
    }

    public Container container(Reader reader, String key) {
        return sight.visible(reader, key).orElseThrow(NotFound::new);
    }

    public boolean mayView(Reader reader, String containerKey) {
        return sight.visible(reader, containerKey).isPresent();
    }

    /** Those of the areas that may be viewed; each container is asked about once. */
    public List<Area> visible(Reader reader, List<Area> some) {
        return sight.visible(reader, some);
    }

    public Area area(Reader reader, AreaKey key) {
        return sight.owner(reader, key).orElseThrow(NotFound::new);
    }

    /** Where a reader sees an objective: in the area that owns it, else in one that it is shared with. */
    public Area areaOf(Reader reader, ObjectiveKey key) {
        return sight.areaOf(reader, key);
    }

    public Area areaOf(Reader reader, KeyResultKey key) {
        return sight.areaOf(reader, key);
    }

    /** The area is looked at first, so that what is hidden takes no longer to refuse than what is not there. */
    public Objective objective(Reader reader, ObjectiveKey key) {
        return objective(reader, areaOf(reader, key), key);
    }

    /** In an area that was looked at already. */
    public Objective objective(Reader reader, Area area, ObjectiveKey key) {
        return sight.objective(reader, area, key);
    }

    /**
     * The titles of those published objectives that this reader may read: two statements where all of them are, and those of
     * others look as if they were not there.
     */
    public Map<ObjectiveKey, String> titles(Reader reader, Collection<ObjectiveKey> keys) {
        return keys.isEmpty() ? Map.of() : sight.titles(reader, keys);
    }

    public KeyResult keyResult(Reader reader, KeyResultKey key) {
        return sight.keyResult(reader, key);
    }

    public boolean maySee(Reader reader, Area area, CloseUp read) {
        return sight.maySee(reader, area, read);
    }

    /** Every draft of an area is for its editors and its coaches. */
    public boolean maySeeDrafts(Reader reader, Area area) {
        return sight.maySeeDrafts(reader, area);
    }

    /** Those of the areas, which this reader views, whose drafts are all for them: one read at most. */
    public Set<AreaKey> openDrafts(Reader reader, Collection<Area> some) {
        return sight.openDrafts(reader, some);
    }

    /** A draft is also for those whom it names: its sponsor and the champions of its key results. */
    public boolean maySeeDraft(Reader reader, Objective draft, List<KeyResult> keyResultsOfIt, boolean maySeeAll) {
        return sight.maySeeDraft(reader, draft, keyResultsOfIt, maySeeAll);
    }

    /** What lies in an area; the area is looked at first here, too. */
    public <T> T within(Reader reader, AreaKey key, Supplier<Optional<T>> stored) {
        Area unused = area(reader, key);
        return stored.get().orElseThrow(NotFound::new);
    }

    public boolean mayEdit(Reader reader, Container container) {
        return permissions.mayEdit(reader, container);
    }

    /** What an area owns is changed there, however many show it. */
    public boolean mayEdit(Reader reader, Area shown, AreaKey owner) {
        return shown.key().equals(owner) && permissions.mayEdit(reader, shown.container());
    }

    public boolean mayAdminister(Reader reader, Container container) {
        return permissions.mayAdminister(reader, container);
    }

    /** Whoever may edit, and the champion, who needs nothing but sight. Nothing has begun in a draft. */
    public boolean mayCheckIn(Reader reader, KeyResult keyResult, boolean mayEdit) {
        return !keyResult.draft() && (mayEdit || reader.is(keyResult.champion()));
    }

    /** The person who writes; writing needs one, and the right to edit in the container. */
    public Person editor(Reader reader, Container container) {
        Person person = somebody(reader);
        if (!permissions.mayEdit(reader, container)) {
            throw new NotPermitted();
        }
        return person;
    }

    /** The person who opens an area: an editor, or only an administrator of the container where that was decided. */
    public Person opener(Reader reader, Container container) {
        Person person = editor(reader, container);
        if (!mayOpen(reader, container, programme.instance())) {
            throw new NotPermitted("okr.error.administrators-open");
        }
        return person;
    }

    public boolean mayOpen(Reader reader, Container container, DeploymentParameters instance) {
        return instance.editorsOpenAreas() || permissions.mayAdminister(reader, container);
    }

    public Person editor(Reader reader, AreaKey key) {
        return editor(reader, area(reader, key).container());
    }

    /** The person who decides in a container. */
    public Person administrator(Reader reader, Container container) {
        Person person = somebody(reader);
        if (!permissions.mayAdminister(reader, container)) {
            throw new NotPermitted();
        }
        return person;
    }

    /** The person who writes, who may edit in one of two areas; the second need not be visible to whoever edits the first. */
    public Person editorOfEither(Reader reader, AreaKey one, AreaKey other) {
        Person person = somebody(reader);
        boolean mayEdit = Stream.of(one, other)
                .flatMap(key -> sight.owner(reader, key).stream())
                .anyMatch(area -> permissions.mayEdit(reader, area.container()));
        if (!mayEdit) {
            throw new NotPermitted();
        }
        return person;
    }

    /** The person who writes, who must be the objective's sponsor. */
    public Person sponsor(Reader reader, Objective objective) {
        Person person = somebody(reader);
        if (!reader.is(objective.sponsor())) {
            throw new NotPermitted();
        }
        return person;
    }

    public Person checker(Reader reader, KeyResult keyResult) {
        Person person = somebody(reader);
        if (!mayCheckIn(reader, keyResult, mayEdit(reader, keyResult))) {
            throw new NotPermitted();
        }
        return person;
    }

    /** Whoever said something may correct it, and so may editors; both as long as they may check in. */
    public boolean mayCorrect(Reader reader, KeyResult keyResult, CheckIn entry, boolean mayEdit) {
        return mayCheckIn(reader, keyResult, mayEdit) && (mayEdit || reader.is(Optional.of(entry.author())));
    }

    public Person corrector(Reader reader, KeyResult keyResult, CheckIn entry) {
        Person person = checker(reader, keyResult);
        if (!mayCorrect(reader, keyResult, entry, mayEdit(reader, keyResult))) {
            throw new NotPermitted();
        }
        return person;
    }

    private boolean mayEdit(Reader reader, KeyResult keyResult) {
        AreaKey owner = keyResult.key().area();
        return mayEdit(reader, areaOf(reader, keyResult.objective()), owner);
    }

    public boolean maySeePeople(Reader reader) {
        return permissions.maySeePeople(reader);
    }

    /** Writing needs somebody who writes. */
    public static Person somebody(Reader reader) {
        Optional<Person> person = reader.person();
        return person.orElseThrow(NotPermitted::new);
    }
}
