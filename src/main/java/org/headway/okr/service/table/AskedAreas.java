package org.headway.okr.service.table;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.Container;
import org.headway.okr.domain.ObjectiveKey;
import org.headway.okr.domain.Person;
import org.headway.okr.domain.Sharing;
import org.headway.okr.service.Access;
import org.headway.okr.service.Reader;
import org.headway.okr.service.area.AreaTree;
import org.headway.okr.service.store.AreaStore;
import org.headway.okr.service.store.ObjectiveStore;
import org.headway.okr.service.store.SharingStore;

/** The areas that a table asks for. */
record AskedAreas(Access access, AreaStore areas, ObjectiveStore objectives, SharingStore sharings) {

    /** A team's own name may have a colon in it, too: so it is read where the part before it names no space to this reader. */
    Place place(Reader reader, TableQuestion question) {
        Place elsewhere = Place.named(question);
        if (question.container().isEmpty() || access.mayView(reader, elsewhere.containerKey())) {
            return elsewhere;
        }
        Place here = new Place(question.container().get(), question.team().strip());
        Container container = access.container(reader, here.containerKey());
        return here.choose(areas.in(container)).isEmpty() ? elsewhere : here;
    }

    List<Area> of(Viewpoint viewpoint, TableQuestion question, Place place, Container container) {
        Optional<Person> sponsor = viewpoint.people().sponsor();
        if (question.team().isBlank() && sponsor.isPresent()) {
            return sponsored(viewpoint, objectives.sponsoredBy(sponsor.get()));
        }
        List<Area> here = areas.in(container);
        List<Area> named = place.choose(here);
        List<Area> chosen = named.isEmpty()
                ? areas.onceNamed(container, place.team()).stream().toList()
                : named;
        return question.filter().below() ? AreaTree.withAllBelow(chosen, here) : chosen;
    }

    /**
     * Where this viewpoint sees some objectives: in the areas that own them, else in those that they are shared with. Two
     * statements, and two more where an owner may not be viewed.
     */
    private List<Area> sponsored(Viewpoint viewpoint, Set<ObjectiveKey> some) {
        List<Area> owners = seen(viewpoint, some.stream().map(ObjectiveKey::area));
        Set<AreaKey> known = owners.stream().map(Area::key).collect(toSet());
        List<ObjectiveKey> elsewhere =
                some.stream().filter(key -> !known.contains(key.area())).toList();
        if (elsewhere.isEmpty()) {
            return owners;
        }
        Stream<AreaKey> shared = sharings.ofAll(elsewhere).stream()
                .filter(sharing -> viewpoint.past() || sharing.holds())
                .map(Sharing::with)
                .filter(area -> !known.contains(area));
        return Stream.concat(owners.stream(), seen(viewpoint, shared).stream()).toList();
    }

    private List<Area> seen(Viewpoint viewpoint, Stream<AreaKey> keys) {
        return access.visible(viewpoint.reader(), areas.withKeys(keys.distinct().toList()));
    }
}
