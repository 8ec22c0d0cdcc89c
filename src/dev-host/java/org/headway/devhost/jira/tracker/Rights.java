package org.headway.devhost.jira.tracker;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.headway.devhost.Person;

/** Who has which permission, by permission scheme and user name; administrators have all. */
public final class Rights {
    private record Scheme(Set<String> browse, Set<String> create, Set<String> edit, Set<String> administer) {}

    private static final Map<String, Scheme> SCHEMES = Map.of(
            "ENG", scheme(Set.of("reader", "mia.new"), Set.of(), Set.of("editor", "jonly"), Set.of()),
            "MKT", scheme(Set.of("reader", "outsider"), Set.of(), Set.of("editor"), Set.of()),
            "SEC", scheme(Set.of(), Set.of(), Set.of(), Set.of()),
            "PAY",
                    scheme(
                            Set.of("maria"),
                            Set.of("reader"),
                            Set.of("editor", "jonly", "leo", "ana", "li", "ben"),
                            Set.of("mia.new")),
            "OPS", scheme(Set.of("jonly"), Set.of(), Set.of("editor"), Set.of()),
            "OPEN", scheme(Set.of("anybody"), Set.of(), Set.of("editor"), Set.of()));

    private Rights() {}

    /** What a made project has. */
    static final String USUAL = "PAY";

    public static boolean has(Optional<Person> person, Right right, HostProject project) {
        Scheme scheme = SCHEMES.get(project.scheme());
        if (person.filter(Person::administrator).isPresent()) {
            return true;
        }
        return switch (right) {
            case BROWSE_PROJECTS ->
                scheme.browse.contains("anybody")
                        || in(scheme.browse, person)
                        || has(person, Right.CREATE_ISSUES, project);
            case CREATE_ISSUES -> in(scheme.create, person) || has(person, Right.EDIT_ISSUES, project);
            case EDIT_ISSUES -> in(scheme.edit, person) || has(person, Right.ADMINISTER_PROJECTS, project);
            case ADMINISTER_PROJECTS -> in(scheme.administer, person);
        };
    }

    /** An issue of the level "Core team" is there only for those who may edit the project's issues. */
    public static boolean has(Optional<Person> person, Right right, HostIssue issue) {
        return has(person, right, issue.project())
                && (!issue.fields().coreTeamOnly() || has(person, Right.EDIT_ISSUES, issue.project()))
                && (right != Right.EDIT_ISSUES || !issue.archived());
    }

    private static boolean in(Set<String> names, Optional<Person> person) {
        return person.filter(someone -> names.contains(someone.name())).isPresent();
    }

    private static Scheme scheme(Set<String> browse, Set<String> create, Set<String> edit, Set<String> administer) {
        return new Scheme(browse, create, edit, administer);
    }
}
