package org.headway.okr.storage;

import static org.headway.okr.storage.AoTables.column;

import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.headway.okr.domain.CheckIn;
import org.headway.okr.domain.CheckInId;
import org.headway.okr.domain.Confidence;
import org.headway.okr.domain.IssueId;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.Person;
import org.headway.okr.domain.Projection;
import org.headway.okr.service.store.CheckInStore;

/** The log of check-ins, in Active Objects. */
@Named
final class AoCheckInStore implements CheckInStore {

    private final AoTransactions transactions;
    private final AoTables tables;
    private final AoPeople people;

    public AoCheckInStore(AoTransactions transactions, AoTables tables, AoPeople people) {
        this.transactions = transactions;
        this.tables = tables;
        this.people = people;
    }

    @Override
    public Optional<CheckIn> find(CheckInId id) {
        return checkIns(tables.one(AoCheckIn.class, "CLIENT_ID", id.toString()).stream()
                        .toList())
                .stream()
                .findFirst();
    }

    @Override
    public List<CheckIn> page(KeyResultKey keyResult, Optional<Integer> before, int limit) {
        Query page = Query.select()
                .where("KEY_RESULT_KEY = ? AND PLACE < ?", keyResult.value(), before.orElse(Integer.MAX_VALUE))
                .order("PLACE DESC")
                .limit(limit);
        return checkIns(tables.find(AoCheckIn.class, page).toList());
    }

    @Override
    public List<CheckIn> log(KeyResultKey keyResult) {
        Query log =
                Query.select().where("KEY_RESULT_KEY = ?", keyResult.value()).order("PLACE ASC");
        return checkIns(tables.find(AoCheckIn.class, log).toList());
    }

    @Override
    public List<CheckIn> last(Collection<KeyResult> keyResults) {
        List<String> slots = keyResults.stream()
                .map(keyResult -> slot(keyResult.key(), keyResult.projection().checkIns()))
                .toList();
        return checkIns(tables.in(AoCheckIn.class, "SLOT", slots));
    }

    @Override
    public List<CheckIn> of(Collection<KeyResultKey> keyResults, int limit) {
        return checkIns(
                tables.inChunks(keyResults.stream().map(KeyResultKey::value).toList())
                        .flatMap(chunk -> tables.find(
                                AoCheckIn.class,
                                Query.select()
                                        .where(AoTables.oneOf("KEY_RESULT_KEY", chunk), chunk.toArray())
                                        .order("ID DESC")
                                        .limit(limit)))
                        .sorted(Comparator.comparing(AoCheckIn::getID).reversed())
                        .limit(limit)
                        .toList());
    }

    /** Days are kept as ISO text, which sorts as they do. */
    @Override
    public List<CheckIn> told(KeyResultKey keyResult, Optional<LocalDate> before, int limit) {
        return checkIns(tables.find(AoCheckIn.class, StoredCheckIn.told(keyResult, before, limit))
                .toList());
    }

    /** Days are kept as ISO text. */
    @Override
    public List<CheckIn> until(Collection<KeyResultKey> keyResults, LocalDate day) {
        List<String> keys = keyResults.stream().map(KeyResultKey::value).toList();
        return checkIns(tables.in(AoCheckIn.class, "KEY_RESULT_KEY", keys, "DAY_TOLD <= ?", day.toString()));
    }

    /** Taking the place in the log first makes the projection safe: whoever takes it has seen the whole log before it. */
    @Override
    public void append(KeyResult keyResult, CheckIn checkIn, Projection projection) {
        transactions.run(() -> {
            insert(checkIn);
            AoKeyResult row = tables.one(
                            AoKeyResult.class, "KEY_RESULT_KEY", keyResult.key().value())
                    .orElseThrow();
            if (checkIn.sequence() != row.getCheckIns() + 1) {
                throw new IllegalArgumentException(checkIn.sequence() + " does not follow " + row.getCheckIns());
            }
            StoredProjection.write(row, projection);
            row.save();
        });
    }

    private void insert(CheckIn checkIn) {
        AoCheckIn unused = tables.insert(
                AoCheckIn.class,
                column("CLIENT_ID", checkIn.id().toString()),
                column("SLOT", slot(checkIn.keyResult(), checkIn.sequence())),
                column("KEY_RESULT_KEY", checkIn.keyResult().value()),
                column("PLACE", checkIn.sequence()),
                column("DAY_TOLD", checkIn.day().toString()),
                column("RECORDED_AT", checkIn.at().toEpochMilli()),
                column("AUTHOR_ID", people.idOf(checkIn.author())),
                column("SOURCE", checkIn.source()),
                column("CURRENT_VALUE", StoredText.orNull(checkIn.value())),
                column(
                        "CONFIDENCE",
                        checkIn.confidence().map(Confidence::percent).orElse(null)),
                column("WHAT_GOT_US_HERE", StoredText.orNull(checkIn.whatGotUsHere())),
                column("IN_THE_WAY", StoredText.orNull(checkIn.inTheWay())),
                column("NEXT_STEP", StoredText.orNull(checkIn.nextStep())),
                column(
                        "NEXT_STEP_ISSUE",
                        checkIn.nextStepIssue().map(IssueId::value).orElse(null)),
                column("LAST_STEP", checkIn.lastStep().orElse(null)),
                column("CORRECTS", checkIn.corrects().map(CheckInId::toString).orElse(null)));
    }

    private static String slot(KeyResultKey key, int sequence) {
        return key + ":c" + sequence;
    }

    private List<CheckIn> checkIns(List<AoCheckIn> rows) {
        Map<Integer, Person> authors = people.withIds(rows.stream().map(AoCheckIn::getAuthorId));
        return rows.stream().map(row -> StoredCheckIn.read(row, authors)).toList();
    }
}
