package org.headway.okr.storage;

import static org.headway.okr.storage.AoTables.column;
import static org.headway.okr.storage.StoredText.orEmpty;
import static org.headway.okr.storage.StoredText.orNull;

import jakarta.inject.Named;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.headway.okr.domain.action.PullProgress;
import org.headway.okr.domain.action.ServiceAccount;
import org.headway.okr.service.store.PullStore;
import org.headway.okr.service.store.Stamp;
import org.jspecify.annotations.Nullable;

/** The pulling of links, in Active Objects. */
@Named
final class AoPullStore implements PullStore {

    private static final String ONLY = "LINKS";

    private final AoTransactions transactions;
    private final AoTables tables;
    private final AoPeople people;
    private final AoRevisions revisions;

    public AoPullStore(AoTransactions transactions, AoTables tables, AoPeople people, AoRevisions revisions) {
        this.transactions = transactions;
        this.tables = tables;
        this.people = people;
        this.revisions = revisions;
    }

    @Override
    public ServiceAccount account() {
        return row().map(row -> new ServiceAccount(
                        Optional.ofNullable(
                                people.withIds(Stream.of(row.getAccountId())).get(row.getAccountId())),
                        row.getVersion()))
                .orElseGet(ServiceAccount::nobody);
    }

    @Override
    public void name(ServiceAccount account, Stamp stamp) {
        transactions.run(() -> {
            AoRevision unused = revisions.claim(RevisionSubject.SERVICE_ACCOUNT, account.version(), stamp);
            AoPull row = row().orElseGet(this::insert);
            row.setAccountId(people.idOf(account.person()));
            row.setVersion(account.version());
            row.save();
        });
    }

    @Override
    public PullProgress progress() {
        return row().map(row -> new PullProgress(
                        row.getStep(),
                        orEmpty(row.getPlace()),
                        row.getDone(),
                        row.getTotal(),
                        instant(row.getBegunAt()),
                        instant(row.getBeatAt()),
                        instant(row.getEndedAt()),
                        orEmpty(row.getProblem())))
                .orElseGet(PullProgress::never);
    }

    @Override
    public void save(PullProgress progress) {
        transactions.run(() -> {
            AoPull row = row().orElseGet(this::insert);
            row.setStep(progress.step());
            row.setPlace(orNull(progress.position()));
            row.setDone(progress.done());
            row.setTotal(progress.total());
            row.setBegunAt(millis(progress.begun()));
            row.setBeatAt(millis(progress.beat()));
            row.setEndedAt(millis(progress.ended()));
            row.setProblem(orNull(progress.problem()));
            row.save();
        });
    }

    private Optional<AoPull> row() {
        return tables.one(AoPull.class, "SLOT", ONLY);
    }

    private AoPull insert() {
        return tables.insert(
                AoPull.class,
                column("SLOT", ONLY),
                column("VERSION", 0),
                column("STEP", PullProgress.Step.NONE),
                column("DONE", 0),
                column("TOTAL", 0));
    }

    private static Optional<Instant> instant(@Nullable Long millis) {
        return Optional.ofNullable(millis).map(Instant::ofEpochMilli);
    }

    private static @Nullable Long millis(Optional<Instant> at) {
        return at.map(Instant::toEpochMilli).orElse(null);
    }
}
