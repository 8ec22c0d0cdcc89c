package org.headway.okr.platform;

import static org.junit.Assert.assertEquals;

import com.atlassian.crowd.embedded.api.CrowdService;
import java.util.List;
import org.headway.devhost.Company;
import org.headway.devhost.Partial;
import org.headway.devhost.Person;
import org.headway.devhost.sal.Directory;
import org.headway.okr.service.Candidate;
import org.junit.Test;

/** Who is found by what somebody types. */
public class CrowdPeopleTest {

    private final CrowdPeople people = new CrowdPeople(Partial.of(
            CrowdService.class,
            new Directory(List.of(
                    person("aruiz", "key-1", "Ana Ruiz"),
                    person("ben.stern", "key-2", "Ben Müller-Stern"),
                    person("ana.old", "key-3" + Company.LEFT, "Ana Oldman"),
                    person("susana", "key-4", "Susana Roth")))));

    @Test
    public void eachWordOfANameIsFoundByItsBeginningInAnyCase() {
        assertEquals(List.of("aruiz"), find("ana"));
        assertEquals(List.of("aruiz"), find("RUI"));
        assertEquals(List.of("ben.stern"), find("ster"));
        assertEquals(List.of("ben.stern"), find("müll"));
        assertEquals(List.of("aruiz"), find("ar"));
    }

    @Test
    public void allWordsMustBeThereInWhateverOrder() {
        assertEquals(List.of("aruiz"), find("ruiz ana"));
        assertEquals(List.of(), find("ana stern"));
    }

    @Test
    public void partsInsideOfWordsAndMailAddressesFindNobody() {
        assertEquals(List.of(), find("uiz"));
        assertEquals(List.of(), find("aruiz@"));
        assertEquals(List.of(), find("dev-host"));
    }

    @Test
    public void whoeverLeftIsNotFound() {
        assertEquals(List.of(), find("oldman"));
    }

    @Test
    public void noMoreAreFoundThanAskedFor() {
        assertEquals(1, people.find("s", 1).size());
    }

    private List<String> find(String text) {
        return people.find(text, 10).stream().map(Candidate::userName).toList();
    }

    private static Person person(String name, String key, String fullName) {
        return new Person(name, key, fullName, false);
    }
}
