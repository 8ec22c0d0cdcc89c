package org.headway.okr.testing;

import java.util.HashSet;
import java.util.Set;
import org.headway.okr.domain.Container;
import org.headway.okr.domain.Person;
import org.headway.okr.service.Permissions;
import org.headway.okr.service.Reader;

/** Rights as a test hands them out; nobody has any until then. Editors view, too. */
public final class FixedPermissions implements Permissions {

    private record Right(Reader reader, Container container) {}

    private final Set<Right> viewers = new HashSet<>();
    private final Set<Right> editors = new HashSet<>();
    private final Set<Right> administrators = new HashSet<>();
    private final Set<Reader> withoutPeople = new HashSet<>();
    private final Set<Reader> withoutSearch = new HashSet<>();

    public FixedPermissions mayView(Person person, Container container) {
        viewers.add(new Right(reader(person), container));
        return this;
    }

    public FixedPermissions mayEdit(Person person, Container container) {
        editors.add(new Right(reader(person), container));
        return mayView(person, container);
    }

    public FixedPermissions mayAdminister(Person person, Container container) {
        administrators.add(new Right(reader(person), container));
        return mayEdit(person, container);
    }

    public FixedPermissions mayNotSeePeople(Person person) {
        withoutPeople.add(reader(person));
        return this;
    }

    public FixedPermissions mayNotBrowsePeople(Person person) {
        withoutSearch.add(reader(person));
        return this;
    }

    public static Reader reader(Person person) {
        return new Reader(java.util.Optional.of(person));
    }

    @Override
    public boolean mayView(Reader reader, Container container) {
        return viewers.contains(new Right(reader, container));
    }

    @Override
    public boolean mayEdit(Reader reader, Container container) {
        return editors.contains(new Right(reader, container));
    }

    @Override
    public boolean mayAdminister(Reader reader, Container container) {
        return administrators.contains(new Right(reader, container));
    }

    @Override
    public boolean maySeePeople(Reader reader) {
        return reader.person().isPresent() && !withoutPeople.contains(reader);
    }

    @Override
    public boolean mayBrowsePeople(Reader reader) {
        return maySeePeople(reader) && !withoutSearch.contains(reader);
    }
}
