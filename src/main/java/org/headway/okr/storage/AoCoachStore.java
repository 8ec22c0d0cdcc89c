package org.headway.okr.storage;

import jakarta.inject.Named;
import org.headway.okr.domain.Person;
import org.headway.okr.service.store.CoachStore;

/** Whom the coach asks, in Active Objects: the row of a person says if they do not want it. */
@Named
final class AoCoachStore implements CoachStore {

    private final AoTransactions transactions;
    private final AoPeople people;

    public AoCoachStore(AoTransactions transactions, AoPeople people) {
        this.transactions = transactions;
        this.people = people;
    }

    @Override
    public boolean mayAsk(Person person) {
        return people.find(person)
                .filter(row -> Boolean.TRUE.equals(row.getUncoached()))
                .isEmpty();
    }

    @Override
    public void let(Person person, boolean ask) {
        transactions.run(() -> {
            int unused = people.idOf(person);
            AoPerson row = people.find(person).orElseThrow();
            row.setUncoached(!ask);
            row.save();
        });
    }
}
