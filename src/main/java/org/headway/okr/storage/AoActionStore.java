package org.headway.okr.storage;

import static java.util.stream.Collectors.toSet;
import static org.headway.okr.storage.AoTables.column;

import jakarta.inject.Named;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import net.java.ao.Query;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.IssueId;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.Person;
import org.headway.okr.domain.WriteId;
import org.headway.okr.domain.action.Action;
import org.headway.okr.domain.action.ActionList;
import org.headway.okr.domain.action.IssueHome;
import org.headway.okr.domain.action.LinkPage;
import org.headway.okr.service.store.ActionStore;
import org.headway.okr.service.store.Stamp;

/** Actions, in Active Objects. */
@Named
final class AoActionStore implements ActionStore {

    private final AoTransactions transactions;
    private final AoTables tables;
    private final AoPeople people;
    private final AoRevisions revisions;

    public AoActionStore(AoTransactions transactions, AoTables tables, AoPeople people, AoRevisions revisions) {
        this.transactions = transactions;
        this.tables = tables;
        this.people = people;
        this.revisions = revisions;
    }

    @Override
    public List<Action> of(Collection<KeyResultKey> keyResults) {
        List<String> keys = keyResults.stream().map(KeyResultKey::value).toList();
        return actions(tables.in(AoActionLink.class, "KEY_RESULT_KEY", keys, "REMOVED = ?", false));
    }

    @Override
    public List<Action> being(Collection<IssueId> issues) {
        List<String> ids = issues.stream().map(IssueId::value).toList();
        return actions(tables.in(AoActionLink.class, "ISSUE_ID", ids, "REMOVED = ?", false));
    }

    @Override
    public LinkPage page(Optional<KeyResultKey> after, int most) {
        Query first = after.map(key -> Query.select().where("KEY_RESULT_KEY > ?", key.value()))
                .orElseGet(Query::select)
                .order("KEY_RESULT_KEY ASC, ID ASC")
                .limit(most + 1);
        return new LinkedRows(tables.find(AoActionLink.class, first).toList(), most)
                .page(this::rows, tables.count(AoActionLink.class));
    }

    @Override
    public Set<KeyResultKey> known(Collection<KeyResultKey> some) {
        List<String> keys = some.stream().map(KeyResultKey::value).toList();
        return tables.in(AoActionLink.class, "KEY_RESULT_KEY", keys).stream()
                .map(row -> new KeyResultKey(row.getKeyResultKey()))
                .collect(toSet());
    }

    @Override
    public ActionList list(KeyResultKey keyResult) {
        List<AoActionLink> rows = rows(keyResult);
        int version = rows.stream().mapToInt(AoActionLink::getVersion).max().orElse(0);
        return new ActionList(
                keyResult, actions(rows.stream().filter(row -> !row.isRemoved()).toList()), version);
    }

    @Override
    public Optional<Action> sent(WriteId id) {
        return actions(tables.one(AoActionLink.class, "CLIENT_ID", id.toString()).stream()
                        .toList())
                .stream()
                .findFirst();
    }

    @Override
    public Action link(ActionList list, IssueId issue, WriteId id, Stamp stamp) {
        transactions.run(() -> {
            int version = claim(list, Optional.of(stamp));
            Optional<AoActionLink> known = row(list.keyResult(), issue);
            AoActionLink row = known.orElseGet(() -> insert(list.keyResult(), issue, id, version, stamp));
            row.setClientId(id.toString());
            row.setLinkedById(people.idOf(stamp.by()));
            row.setLinkedAt(stamp.at().toEpochMilli());
            row.setRemoved(false);
            row.setVersion(version);
            row.save();
        });
        return new Action(list.keyResult(), issue, false, stamp.by(), stamp.at());
    }

    @Override
    public void unlink(ActionList list, IssueId issue, Stamp stamp) {
        unlink(list, issue, Optional.of(stamp));
    }

    @Override
    public void gone(ActionList list, IssueId issue) {
        unlink(list, issue, Optional.empty());
    }

    private void unlink(ActionList list, IssueId issue, Optional<Stamp> stamp) {
        transactions.run(() -> {
            int version = claim(list, stamp);
            AoActionLink row = row(list.keyResult(), issue).orElseThrow();
            row.setNextStep(false);
            row.setRemoved(true);
            row.setVersion(version);
            row.save();
        });
    }

    @Override
    public void mark(ActionList list, Optional<IssueId> nextStep, Stamp stamp) {
        transactions.run(() -> {
            int version = claim(list, Optional.of(stamp));
            rows(list.keyResult()).stream().filter(row -> !row.isRemoved()).forEach(row -> {
                boolean marked = nextStep.map(IssueId::value)
                        .filter(row.getIssueId()::equals)
                        .isPresent();
                if (row.isNextStep() != marked) {
                    row.setNextStep(marked);
                    row.setVersion(version);
                    row.save();
                }
            });
        });
    }

    @Override
    public Optional<IssueHome> home(AreaKey area) {
        return area(area).flatMap(row -> Optional.ofNullable(row.getIssueProject())
                .flatMap(project -> Optional.ofNullable(row.getIssueType()).map(type -> new IssueHome(project, type))));
    }

    @Override
    public void remember(AreaKey area, IssueHome home, Stamp stamp) {
        if (home(area).filter(home::equals).isPresent()) {
            return;
        }
        transactions.run(() -> area(area).ifPresent(row -> {
            String subject = area + ":issues";
            AoRevision unused = revisions.claim(subject, revisions.last(subject) + 1, stamp);
            row.setIssueProject(home.project());
            row.setIssueType(home.type());
            row.save();
        }));
    }

    private Optional<AoArea> area(AreaKey key) {
        return tables.one(AoArea.class, "AREA_KEY", key.value());
    }

    private int claim(ActionList list, Optional<Stamp> stamp) {
        int version = list.version() + 1;
        AoRevision unused = revisions.claim(list.keyResult() + ":actions", version, stamp);
        return version;
    }

    private AoActionLink insert(KeyResultKey keyResult, IssueId issue, WriteId id, int version, Stamp stamp) {
        return tables.insert(
                AoActionLink.class,
                column("SLOT", slot(keyResult, issue)),
                column("CLIENT_ID", id.toString()),
                column("KEY_RESULT_KEY", keyResult.value()),
                column("ISSUE_ID", issue.value()),
                column("NEXT_STEP", false),
                column("LINKED_BY_ID", people.idOf(stamp.by())),
                column("LINKED_AT", stamp.at().toEpochMilli()),
                column("VERSION", version),
                column("REMOVED", false));
    }

    private Optional<AoActionLink> row(KeyResultKey keyResult, IssueId issue) {
        return tables.one(AoActionLink.class, "SLOT", slot(keyResult, issue));
    }

    private List<AoActionLink> rows(KeyResultKey keyResult) {
        Query all =
                Query.select().where("KEY_RESULT_KEY = ?", keyResult.value()).order("ID ASC");
        return tables.find(AoActionLink.class, all).toList();
    }

    private static String slot(KeyResultKey keyResult, IssueId issue) {
        return keyResult + ":i" + issue;
    }

    private List<Action> actions(List<AoActionLink> rows) {
        Map<Integer, Person> linkers = people.withIds(rows.stream().map(AoActionLink::getLinkedById));
        return rows.stream()
                .map(row -> new Action(
                        new KeyResultKey(row.getKeyResultKey()),
                        new IssueId(row.getIssueId()),
                        row.isNextStep(),
                        Objects.requireNonNull(linkers.get(row.getLinkedById())),
                        Instant.ofEpochMilli(row.getLinkedAt())))
                .toList();
    }
}
