package org.headway.devhost.confluence;

import com.atlassian.confluence.spaces.Space;
import java.util.Optional;
import java.util.Set;
import org.headway.devhost.Person;

/** Who may do what in one space, by user name; each right includes those after it. */
record Rights(Set<String> administrators, Set<String> editors, Set<String> readers, boolean open) {
    static Rights in(Space space) {
        return switch (space.getKey()) {
            case "LAB" -> new Rights(Set.of("outsider"), Set.of(), Set.of("admin"), false);
            case "OPEN" -> new Rights(Set.of("admin"), Set.of("editor"), Set.of(), true);
            default ->
                new Rights(
                        Set.of("admin"),
                        Set.of("editor", "ben"),
                        Set.of("reader", "mia.new", "ana", "li", "maria"),
                        false);
        };
    }

    boolean mayView(Optional<Person> person) {
        return open || mayEdit(person) || has(readers, person);
    }

    boolean mayEdit(Optional<Person> person) {
        return mayAdminister(person) || has(editors, person);
    }

    boolean mayAdminister(Optional<Person> person) {
        return has(administrators, person);
    }

    private static boolean has(Set<String> names, Optional<Person> person) {
        return person.filter(someone -> names.contains(someone.name())).isPresent();
    }
}
