package org.headway.okr.service.table;

import java.util.List;
import java.util.Optional;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.Container;
import org.headway.okr.domain.Person;
import org.headway.okr.service.Access;
import org.headway.okr.service.Reader;
import org.headway.okr.service.area.AreaTree;
import org.headway.okr.service.store.AreaStore;
import org.headway.okr.service.store.ObjectiveStore;

/** The areas that a table asks for. */
record AskedAreas(Access access, AreaStore areas, ObjectiveStore objectives) {

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
            return access.visible(viewpoint.reader(), areas.withKeys(objectives.areasSponsoredBy(sponsor.get())));
        }
        List<Area> here = areas.in(container);
        List<Area> named = place.choose(here);
        List<Area> chosen = named.isEmpty()
                ? areas.onceNamed(container, place.team()).stream().toList()
                : named;
        return question.filter().below() ? AreaTree.withAllBelow(chosen, here) : chosen;
    }
}
