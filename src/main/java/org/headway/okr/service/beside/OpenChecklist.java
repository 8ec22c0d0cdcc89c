package org.headway.okr.service.beside;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.headway.okr.domain.Person;
import org.headway.okr.domain.beside.Checklist;
import org.headway.okr.domain.beside.JustDoIt;

/**
 * A list of just-do-its that somebody opened.
 *
 * @param names full names of the owners whom the reader may know, by user key
 */
public record OpenChecklist(
        Checklist list, String areaName, List<Item> items, boolean mayEdit, Map<String, String> names) {
    public OpenChecklist {
        items = List.copyOf(items);
        names = Map.copyOf(names);
    }

    /** One just-do-it, and whether this reader may tick it. */
    public record Item(JustDoIt justDoIt, boolean mayTick) {}

    public Optional<String> nameOf(Optional<Person> person) {
        return person.map(somebody -> names.get(somebody.userKey()));
    }
}
