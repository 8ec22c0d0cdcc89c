package org.headway.okr.storage;

import static java.util.stream.Collectors.toSet;
import static org.headway.okr.storage.AoTables.column;

import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.headway.okr.domain.IssueId;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.action.MirrorPage;
import org.headway.okr.domain.action.MirroredLink;
import org.headway.okr.service.store.MirrorStore;

/** The mirror of links in Jira, in Active Objects. */
@Named
final class AoMirrorStore implements MirrorStore {

    private final AoTransactions transactions;
    private final AoTables tables;

    public AoMirrorStore(AoTransactions transactions, AoTables tables) {
        this.transactions = transactions;
        this.tables = tables;
    }

    @Override
    public List<MirroredLink> of(IssueId issue) {
        return links(where("ISSUE_ID", issue.value()));
    }

    @Override
    public List<MirroredLink> toward(Collection<KeyResultKey> keyResults) {
        List<String> keys = keyResults.stream().map(KeyResultKey::value).toList();
        return links(tables.in(AoIssueMirror.class, "KEY_RESULT_KEY", keys).stream());
    }

    @Override
    public List<MirroredLink> in(String project) {
        return links(where("PROJECT_ID", project));
    }

    @Override
    public List<MirroredLink> nextSteps() {
        return links(where("NEXT_STEP", true));
    }

    @Override
    public Set<KeyResultKey> keyResults() {
        return tables.find(AoIssueMirror.class, Query.select())
                .map(row -> new KeyResultKey(row.getKeyResultKey()))
                .collect(toSet());
    }

    @Override
    public void put(MirroredLink link) {
        transactions.run(() -> {
            if (link.nextStep()) {
                where("KEY_RESULT_KEY", link.keyResult().value())
                        .filter(row -> row.isNextStep()
                                && !row.getIssueId().equals(link.issue().value()))
                        .forEach(row -> write(row, row.getProjectId(), false));
            }
            row(link.issue(), link.keyResult())
                    .ifPresentOrElse(row -> write(row, link.project(), link.nextStep()), () -> insert(link));
        });
    }

    private void insert(MirroredLink link) {
        AoIssueMirror unused = tables.insert(
                AoIssueMirror.class,
                column("SLOT", slot(link.issue(), link.keyResult())),
                column("ISSUE_ID", link.issue().value()),
                column("PROJECT_ID", link.project()),
                column("KEY_RESULT_KEY", link.keyResult().value()),
                column("NEXT_STEP", link.nextStep()),
                column("REVISION", 1));
    }

    private static void write(AoIssueMirror row, String project, boolean nextStep) {
        if (!row.getProjectId().equals(project) || row.isNextStep() != nextStep) {
            row.setProjectId(project);
            row.setNextStep(nextStep);
            row.setRevision(row.getRevision() + 1);
            row.save();
        }
    }

    @Override
    public void forget(IssueId issue, KeyResultKey keyResult) {
        transactions.run(() -> tables.delete(AoIssueMirror.class, "SLOT = ?", slot(issue, keyResult)));
    }

    @Override
    public void forget(IssueId issue) {
        transactions.run(() -> tables.delete(AoIssueMirror.class, "ISSUE_ID = ?", issue.value()));
    }

    @Override
    public void forgetProject(String project) {
        transactions.run(() -> tables.delete(AoIssueMirror.class, "PROJECT_ID = ?", project));
    }

    @Override
    public void settle(Collection<KeyResultKey> keyResults, Collection<MirroredLink> links) {
        transactions.run(() -> {
            tables.deleteIn(
                    AoIssueMirror.class,
                    "KEY_RESULT_KEY",
                    keyResults.stream().map(KeyResultKey::value).toList());
            insert(links);
        });
    }

    private void insert(Collection<MirroredLink> links) {
        tables.insert(
                AoIssueMirror.class, links.stream().map(AoMirrorStore::columns).toList());
    }

    @Override
    public MirrorPage page(int after, int most) {
        List<AoIssueMirror> rows = tables.find(
                        AoIssueMirror.class,
                        Query.select().where("ID > ?", after).order("ID ASC").limit(most))
                .toList();
        return new MirrorPage(
                links(rows.stream()),
                rows.size() < most
                        ? OptionalInt.empty()
                        : OptionalInt.of(rows.get(rows.size() - 1).getID()));
    }

    @Override
    public void replace(Collection<MirroredLink> some, Collection<MirroredLink> others) {
        transactions.run(() -> {
            tables.deleteIn(
                    AoIssueMirror.class,
                    "SLOT",
                    some.stream().map(AoMirrorStore::slot).toList());
            insert(others);
        });
    }

    private static Map<String, Object> columns(MirroredLink link) {
        return Map.of(
                "SLOT",
                slot(link),
                "ISSUE_ID",
                link.issue().value(),
                "PROJECT_ID",
                link.project(),
                "KEY_RESULT_KEY",
                link.keyResult().value(),
                "NEXT_STEP",
                link.nextStep(),
                "REVISION",
                1);
    }

    private static String slot(MirroredLink link) {
        return slot(link.issue(), link.keyResult());
    }

    @Override
    public void moved(IssueId issue, String project) {
        transactions.run(() -> where("ISSUE_ID", issue.value()).forEach(row -> write(row, project, row.isNextStep())));
    }

    private Optional<AoIssueMirror> row(IssueId issue, KeyResultKey keyResult) {
        return tables.one(AoIssueMirror.class, "SLOT", slot(issue, keyResult));
    }

    private Stream<AoIssueMirror> where(String column, Object value) {
        return tables.find(
                AoIssueMirror.class,
                Query.select().where(column + " = ?", value).order("ID ASC"));
    }

    private static String slot(IssueId issue, KeyResultKey keyResult) {
        return keyResult + ":i" + issue;
    }

    private static List<MirroredLink> links(Stream<AoIssueMirror> rows) {
        return rows.map(row -> new MirroredLink(
                        new IssueId(row.getIssueId()),
                        row.getProjectId(),
                        new KeyResultKey(row.getKeyResultKey()),
                        row.isNextStep()))
                .toList();
    }
}
