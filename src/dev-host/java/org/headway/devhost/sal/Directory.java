package org.headway.devhost.sal;

import com.atlassian.crowd.embedded.api.Query;
import com.atlassian.crowd.embedded.api.SearchRestriction;
import com.atlassian.crowd.embedded.api.User;
import com.atlassian.crowd.search.query.entity.restriction.BooleanRestriction;
import com.atlassian.crowd.search.query.entity.restriction.BooleanRestriction.BooleanLogic;
import com.atlassian.crowd.search.query.entity.restriction.TermRestriction;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.headway.devhost.Company;
import org.headway.devhost.Partial;
import org.headway.devhost.Person;

/** Crowd's directory of accounts: searches as asked, whatever the case. */
public final class Directory {
    /** A person as Crowd shows them. */
    public record Account(Person person) {
        public String getName() {
            return person.name();
        }

        public String getDisplayName() {
            return person.fullName();
        }
    }

    private final List<Person> people;

    public Directory(List<Person> people) {
        this.people = people;
    }

    public Iterable<User> search(Query<User> query) {
        return people.stream()
                .filter(matching(query.getSearchRestriction()))
                .limit(query.getMaxResults())
                .map(person -> Partial.of(User.class, new Account(person)))
                .toList();
    }

    private static Predicate<Person> matching(SearchRestriction restriction) {
        if (restriction instanceof BooleanRestriction several) {
            List<Predicate<Person>> all =
                    several.getRestrictions().stream().map(Directory::matching).toList();
            return several.getBooleanLogic() == BooleanLogic.AND
                    ? person -> all.stream().allMatch(one -> one.test(person))
                    : person -> all.stream().anyMatch(one -> one.test(person));
        }
        TermRestriction<?> term = (TermRestriction<?>) restriction;
        String wanted = small(term.getValue());
        return person -> {
            String value = value(person, term.getProperty().getPropertyName());
            return switch (term.getMatchMode()) {
                case STARTS_WITH -> value.startsWith(wanted);
                case CONTAINS -> value.contains(wanted);
                case EXACTLY_MATCHES -> value.equals(wanted);
            };
        };
    }

    private static String value(Person person, String property) {
        return switch (property) {
            case "name" -> small(person.name());
            case "displayName" -> small(person.fullName());
            case "active" -> small(!person.key().endsWith(Company.LEFT));
            default -> throw new UnsupportedOperationException("The dev host does not search by " + property);
        };
    }

    private static String small(Object value) {
        return value.toString().toLowerCase(Locale.ROOT);
    }
}
