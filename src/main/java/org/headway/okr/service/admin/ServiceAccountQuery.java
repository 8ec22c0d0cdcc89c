package org.headway.okr.service.admin;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Optional;
import org.headway.okr.domain.Person;
import org.headway.okr.domain.action.PullProgress;
import org.headway.okr.domain.action.ServiceAccount;
import org.headway.okr.service.People;
import org.headway.okr.service.Reader;
import org.headway.okr.service.store.PullStore;

/** Whom links are pulled as and how far that is, for administrators of the product. */
@Named
public final class ServiceAccountQuery {

    private final AdministratorAccess access;
    private final People people;
    private final PullStore pull;
    private final Clock clock;

    @Inject
    public ServiceAccountQuery(AdministratorAccess access, People people, PullStore pull, Clock clock) {
        this.access = access;
        this.people = people;
        this.pull = pull;
        this.clock = clock;
    }

    public ServiceAccountState state(Reader reader) {
        var unused = access.require(reader);
        ServiceAccount account = pull.account();
        PullProgress progress = pull.progress();
        Optional<String> fullName = account.person().flatMap(people::fullName);
        return new ServiceAccountState(
                account,
                fullName.or(() -> account.person().map(Person::userName)).orElse(""),
                account.person().isPresent() && fullName.isEmpty(),
                progress,
                progress.isWorkedOn(clock.instant()),
                clock.getZone());
    }
}
