package org.headway.okr.service.table;

import java.util.Optional;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.Person;

/** Only what somebody sponsors or champions; all where nobody is named. People keep their key when they are renamed. */
public record PeopleFilter(Optional<Person> sponsor, Optional<Person> champion) {

    static PeopleFilter everybody() {
        return new PeopleFilter(Optional.empty(), Optional.empty());
    }

    boolean shows(Objective objective) {
        return fits(sponsor, objective.sponsor());
    }

    boolean shows(KeyResult keyResult) {
        return fits(champion, keyResult.champion());
    }

    /** An objective of which no key results are left stays, unless they are what is looked for. */
    boolean shows(Objective objective, int keyResultsLeft) {
        return shows(objective) && (champion.isEmpty() || keyResultsLeft > 0);
    }

    /** An area that goes without OKRs is no matter of its champions; whoever sponsored it before is told why. */
    boolean showsWithoutOkrs() {
        return champion.isEmpty();
    }

    boolean isSomebody() {
        return sponsor.isPresent() || champion.isPresent();
    }

    private static boolean fits(Optional<Person> wanted, Optional<Person> given) {
        return wanted.isEmpty() || wanted.map(Person::userKey).equals(given.map(Person::userKey));
    }
}
