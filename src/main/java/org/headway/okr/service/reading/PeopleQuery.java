package org.headway.okr.service.reading;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.headway.okr.service.Candidate;
import org.headway.okr.service.Names;
import org.headway.okr.service.People;
import org.headway.okr.service.PeopleSearch;
import org.headway.okr.service.Reader;

/** Who may be chosen where a field asks for a person: those whom the product itself would let this reader look up. */
@Named
public final class PeopleQuery {

    /** Longest text that is searched for. */
    private static final int TEXT_LIMIT = 255;

    /** More than fit under a field are not chosen from but searched. */
    private static final int MOST = 10;

    private final Names names;
    private final People people;
    private final PeopleSearch search;

    @Inject
    public PeopleQuery(Names names, People people, PeopleSearch search) {
        this.names = names;
        this.people = people;
        this.search = search;
    }

    /** Whoever has exactly this user name first; then, for those who may look people up, whoever has a name that begins so. */
    public List<Candidate> matching(Reader reader, String text) {
        String wanted = text.strip();
        if (wanted.isEmpty() || wanted.length() > TEXT_LIMIT || !names.mayBeSeen(reader)) {
            return List.of();
        }
        Optional<Candidate> exactly = people.named(wanted)
                .flatMap(person -> people.fullName(person).map(name -> new Candidate(person.userName(), name)));
        List<Candidate> found = names.mayBeFound(reader) ? search.find(wanted, MOST) : List.of();
        return Stream.concat(
                        exactly.stream(), found.stream().sorted(Comparator.comparing((Candidate one) -> one.fullName()
                                .toLowerCase(Locale.ROOT))))
                .distinct()
                .limit(MOST)
                .toList();
    }
}
