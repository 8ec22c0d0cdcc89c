package org.headway.okr.service;

import static java.util.stream.Collectors.toSet;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.CheckIn;
import org.headway.okr.domain.CloseUp;
import org.headway.okr.domain.Container;
import org.headway.okr.domain.JustDoIt;
import org.headway.okr.domain.JustDoItKey;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.ObjectiveKey;
import org.headway.okr.domain.Person;
import org.headway.okr.service.store.AreaStore;
import org.headway.okr.service.store.KeyResultStore;
import org.headway.okr.service.store.ObjectiveStore;

/**
 * The one place where rights are checked, against what was loaded. What a reader may not view is not found; what is
 * viewed but not theirs to change is not permitted.
 */
@Named
public final class Access {

    private final Permissions permissions;
    private final Containers containers;
    private final Programme programme;
    private final AreaStore areas;
    private final ObjectiveStore objectives;
    private final KeyResultStore keyResults;

    @Inject
    public Access(
            Permissions permissions,
            Containers containers,
            Programme programme,
            AreaStore areas,
            ObjectiveStore objectives,
            KeyResultStore keyResults) {
        this.permissions = permissions;
        this.containers = containers;
        this.programme = programme;
        this.areas = areas;
        this.objectives = objectives;
        this.keyResults = keyResults;
    }

    public Container container(Reader reader, String key) {
        return visible(reader, key).orElseThrow(NotFound::new);
    }

    public boolean mayView(Reader reader, String containerKey) {
        return visible(reader, containerKey).isPresent();
    }

    /** Those of the areas that may be viewed; each container is asked about once. */
    public List<Area> visible(Reader reader, List<Area> some) {
        Map<Container, Boolean> views = new HashMap<>();
        return some.stream()
                .filter(area ->
                        views.computeIfAbsent(area.container(), container -> permissions.mayView(reader, container)))
                .toList();
    }

    private Optional<Container> visible(Reader reader, String key) {
        return containers.withKey(key).filter(container -> permissions.mayView(reader, container));
    }

    public Area area(Reader reader, AreaKey key) {
        return areas.find(key)
                .filter(area -> permissions.mayView(reader, area.container()))
                .orElseThrow(NotFound::new);
    }

    /** The area is looked at first, so that what is hidden takes no longer to refuse than what is not there. */
    public Objective objective(Reader reader, ObjectiveKey key) {
        return objective(reader, area(reader, key.area()), key);
    }

    /** In an area that was looked at already. */
    public Objective objective(Reader reader, Area area, ObjectiveKey key) {
        return objectives
                .find(key)
                .filter(found -> !found.draft() || maySeeDraft(reader, area, found))
                .orElseThrow(NotFound::new);
    }

    public KeyResult keyResult(Reader reader, KeyResultKey key) {
        Area area = area(reader, key.area());
        KeyResult found = keyResults.find(key).orElseThrow(NotFound::new);
        if (found.draft()) {
            var unused = objectives
                    .find(found.objective())
                    .filter(draft -> maySeeDraft(reader, area, draft))
                    .orElseThrow(NotFound::new);
        }
        return found;
    }

    public boolean maySee(Reader reader, Area area, CloseUp read) {
        return !read.keyResult().draft() || maySeeDraft(reader, area, read.objective());
    }

    private boolean maySeeDraft(Reader reader, Area area, Objective draft) {
        return maySeeDrafts(reader, area)
                || maySeeDraft(reader, draft, keyResults.page(draft.key(), Optional.empty(), Integer.MAX_VALUE), false);
    }

    /** Every draft of an area is for its editors and its coaches. */
    public boolean maySeeDrafts(Reader reader, Area area) {
        return permissions.mayEdit(reader, area.container()) || programme.isCoach(reader, area.key());
    }

    /** Those of the areas, which this reader views, whose drafts are all for them: one read at most. */
    public Set<AreaKey> openDrafts(Reader reader, Collection<Area> some) {
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
    public boolean maySeeDraft(Reader reader, Objective draft, List<KeyResult> keyResultsOfIt, boolean maySeeAll) {
        return maySeeAll
                || reader.is(draft.sponsor())
                || keyResultsOfIt.stream().anyMatch(keyResult -> reader.is(keyResult.champion()));
    }

    /** What lies in an area; the area is looked at first here, too. */
    public <T> T within(Reader reader, AreaKey key, Supplier<Optional<T>> stored) {
        Area unused = area(reader, key);
        return stored.get().orElseThrow(NotFound::new);
    }

    /** A just-do-it of an objective that this reader does not find is not found either. */
    public JustDoIt justDoIt(Reader reader, JustDoItKey key, Supplier<Optional<JustDoIt>> stored) {
        JustDoIt justDoIt = within(reader, key.area(), stored);
        var unused = justDoIt.list().objective().map(objective -> objective(reader, objective));
        return justDoIt;
    }

    /** Whoever may edit, and the owner, who needs nothing but sight. */
    public Person ticker(Reader reader, JustDoIt justDoIt) {
        Person person = somebody(reader);
        Container container = area(reader, justDoIt.key().area()).container();
        if (!mayTick(reader, justDoIt, permissions.mayEdit(reader, container))) {
            throw new NotPermitted();
        }
        return person;
    }

    public boolean mayTick(Reader reader, JustDoIt justDoIt, boolean mayEdit) {
        return mayEdit || reader.is(justDoIt.owner());
    }

    public boolean mayEdit(Reader reader, Container container) {
        return permissions.mayEdit(reader, container);
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

    public Person editor(Reader reader, AreaKey key) {
        return editor(reader, area(reader, key).container());
    }

    /** The person who administers a container. */
    public Person administrator(Reader reader, Container container) {
        Optional<Person> administrator = reader.person().filter(person -> mayAdminister(reader, container));
        return administrator.orElseThrow(NotPermitted::new);
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
        Container container = area(reader, keyResult.key().area()).container();
        if (!mayCheckIn(reader, keyResult, permissions.mayEdit(reader, container))) {
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
        boolean mayEdit =
                permissions.mayEdit(reader, area(reader, keyResult.key().area()).container());
        if (!mayCorrect(reader, keyResult, entry, mayEdit)) {
            throw new NotPermitted();
        }
        return person;
    }

    public boolean maySeePeople(Reader reader) {
        return permissions.maySeePeople(reader);
    }

    private static Person somebody(Reader reader) {
        Optional<Person> person = reader.person();
        return person.orElseThrow(NotPermitted::new);
    }
}
