package org.headway.okr.service.admin;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Optional;
import org.headway.okr.domain.Person;
import org.headway.okr.domain.action.PullProgress;
import org.headway.okr.domain.action.ServiceAccount;
import org.headway.okr.service.Names;
import org.headway.okr.service.Reader;
import org.headway.okr.service.Writes;
import org.headway.okr.service.store.PullStore;
import org.headway.okr.service.store.Stamp;

/** Names the service account, and lets its job run. For administrators of the product. */
@Named
public final class ServiceAccountCommands {

    private final AdministratorAccess access;
    private final Names names;
    private final Writes writes;
    private final PullStore pull;
    private final Clock clock;

    @Inject
    public ServiceAccountCommands(AdministratorAccess access, Names names, Writes writes, PullStore pull, Clock clock) {
        this.access = access;
        this.names = names;
        this.writes = writes;
        this.pull = pull;
        this.clock = clock;
    }

    /** Names somebody, or nobody where the name is blank; the same again is no new version. */
    public ServiceAccount name(Reader reader, int version, String userName) {
        Stamp stamp = new Stamp(access.require(reader), clock.instant());
        Optional<Person> person = names.typed(reader, "userName", userName);
        ServiceAccount mine = new ServiceAccount(person, version + 1);
        return writes.edit(version, mine, pull::account, ServiceAccount::version, () -> {
            ServiceAccount before = pull.account();
            if (before.person().map(Person::userKey).equals(person.map(Person::userKey))) {
                return before;
            }
            pull.name(mine, stamp);
            return mine;
        });
    }

    /** Lets the next run go on where the last one stopped, or begin a new pass where none is under way; answers how far it is. */
    public PullProgress begin(Reader reader) {
        var unused = access.require(reader);
        PullProgress found = pull.progress();
        if (found.isUnderWay()) {
            return found;
        }
        PullProgress anew = found.anew(clock.instant());
        pull.save(anew);
        return anew;
    }
}
