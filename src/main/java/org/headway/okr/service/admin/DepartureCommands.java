package org.headway.okr.service.admin;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Optional;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.ObjectiveKey;
import org.headway.okr.domain.Person;
import org.headway.okr.service.Accounts;
import org.headway.okr.service.InvalidInput;
import org.headway.okr.service.Names;
import org.headway.okr.service.NotFound;
import org.headway.okr.service.OpenCycles;
import org.headway.okr.service.Reader;
import org.headway.okr.service.Writes;
import org.headway.okr.service.store.KeyResultStore;
import org.headway.okr.service.store.ObjectiveStore;
import org.headway.okr.service.store.Stamp;

/** Puts somebody else in the place of a champion or sponsor who left. For administrators of the product. */
@Named
public final class DepartureCommands {

    private final AdministratorAccess access;
    private final Accounts accounts;
    private final Writes writes;
    private final OpenCycles open;
    private final Names names;
    private final ObjectiveStore objectives;
    private final KeyResultStore keyResults;
    private final Clock clock;

    @Inject
    public DepartureCommands(
            AdministratorAccess access,
            Accounts accounts,
            Writes writes,
            OpenCycles open,
            Names names,
            ObjectiveStore objectives,
            KeyResultStore keyResults,
            Clock clock) {
        this.access = access;
        this.accounts = accounts;
        this.writes = writes;
        this.open = open;
        this.names = names;
        this.objectives = objectives;
        this.keyResults = keyResults;
        this.clock = clock;
    }

    public void replaceChampion(Reader reader, KeyResultKey key, int version, String userName) {
        Stamp stamp = new Stamp(access.require(reader), clock.instant());
        Person next = next(reader, userName);
        KeyResult stored = stored(key);
        requireLeft(stored.champion());
        KeyResult mine = stored.saying(stored.definition().championedBy(Optional.of(next)))
                .versioned(version);
        var unused = writes.edit(
                version,
                mine,
                () -> stored(key),
                KeyResult::version,
                open.holding(stored.objective(), () -> keyResults.change(mine, stamp)));
    }

    public void replaceSponsor(Reader reader, ObjectiveKey key, int version, String userName) {
        Stamp stamp = new Stamp(access.require(reader), clock.instant());
        Person next = next(reader, userName);
        Objective stored = stored(key);
        requireLeft(stored.sponsor());
        Objective mine = stored.saying(stored.definition().sponsoredBy(next)).versioned(version);
        var unused = writes.edit(
                version,
                mine,
                () -> stored(key),
                Objective::version,
                open.holding(stored.decision(), () -> objectives.change(mine, stamp)));
    }

    private Person next(Reader reader, String userName) {
        Person next = names.typed(reader, "userName", userName)
                .orElseThrow(() -> new InvalidInput("userName", "okr.error.empty"));
        if (accounts.hasLeft(next)) {
            throw new InvalidInput("userName", "okr.error.has-left", next.userName());
        }
        return next;
    }

    /** Administering the product is no right to write OKRs: only who left is replaced. */
    private void requireLeft(Optional<Person> named) {
        if (named.filter(accounts::hasLeft).isEmpty()) {
            throw new NotFound();
        }
    }

    private KeyResult stored(KeyResultKey key) {
        return keyResults.find(key).orElseThrow(NotFound::new);
    }

    private Objective stored(ObjectiveKey key) {
        return objectives.find(key).orElseThrow(NotFound::new);
    }
}
