package org.headway.okr.storage;

import static org.junit.Assert.assertEquals;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.headway.okr.domain.Person;
import org.headway.okr.service.People;
import org.headway.okr.testing.TestActiveObjects;
import org.headway.okr.testing.TestDatabase;
import org.junit.Test;

/** What stores tell of somebody follows the product, whatever became of the account. */
public class PeopleTest {

    private static final Person MIA = new Person("key-of-mia", "mia.old");

    private final Product product = new Product();
    private final AoPeople people = new AoPeople(
            new AoTables(new TestActiveObjects(
                    TestDatabase.H2, TestDatabase.pool(TestDatabase.H2.newUrl(), 1), AoPerson.class)),
            product);

    @Test
    public void whoIsRenamedIsToldByTheNewNameThoughNobodyWrites() {
        int id = people.idOf(MIA);
        product.calls(MIA, "mia.new");
        assertEquals(Map.of(id, new Person("key-of-mia", "mia.new")), people.withIds(Stream.of(id)));
    }

    @Test
    public void whoIsDeletedKeepsTheLastNameThatWasWrittenUnlessTheProductGivesAnother() {
        int id = people.idOf(MIA);
        assertEquals(Map.of(id, MIA), people.withIds(Stream.of(id)));
        product.calls(MIA, "user-1a2b3");
        assertEquals(Map.of(id, new Person("key-of-mia", "user-1a2b3")), people.withIds(Stream.of(id)));
    }

    /** Knows nobody but those whom it calls by a name. */
    private static final class Product implements People {

        private final Map<String, String> names = new HashMap<>();

        void calls(Person person, String userName) {
            names.put(person.userKey(), userName);
        }

        @Override
        public Optional<Person> named(String userName) {
            return Optional.empty();
        }

        @Override
        public Optional<String> fullName(Person person) {
            return Optional.ofNullable(names.get(person.userKey()));
        }

        @Override
        public Person now(Person person) {
            return new Person(person.userKey(), names.getOrDefault(person.userKey(), person.userName()));
        }
    }
}
