package org.headway.okr.view.table;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.beside.Checklist;
import org.headway.okr.domain.table.OkrTable;
import org.headway.okr.view.EndedWords;
import org.headway.okr.view.Scored;
import org.headway.okr.view.Shortened;
import org.headway.okr.view.Title;
import org.headway.okr.view.Viewing;
import org.headway.okr.view.Words;
import org.headway.okr.view.beside.ChecklistLineView;

/**
 * An objective with its rows.
 *
 * @param open whether something is not said yet that readers of a draft will ask for
 * @param shared by whom, where it is another area's
 * @param ended what became of it, and why; empty while its cycle is open
 * @param stood that its sponsor stands behind it; its absence is not shown
 * @param closedRows its rows where its cycle is closed, in place of the others
 * @param updated how old the freshest of its key results is; empty before the first check-in
 * @param may what this reader may do with it, {@code edit} or {@code unshare}, {@code sign} and {@code notes}, with
 *     spaces between; empty for nothing
 */
public record ObjectiveView(
        String key,
        int version,
        boolean draft,
        boolean open,
        String title,
        String shared,
        boolean closed,
        String ended,
        String whyNow,
        String sponsor,
        String stood,
        String updated,
        String may,
        PipsView pips,
        List<KeyResultRowView> rows,
        List<ClosedRowView> closedRows,
        ChecklistLineView justDoIts) {

    private static final int WHY_NOW_ROOM = 160;

    public ObjectiveView {
        rows = List.copyOf(rows);
        closedRows = List.copyOf(closedRows);
    }

    static ObjectiveView of(OkrTable.Group group, OkrTable.Section section, OkrTable table, Viewing viewing) {
        List<KeyResult> keyResults =
                group.rows().stream().map(OkrTable.Row::keyResult).toList();
        ChecklistLineView line = SectionView.line(Checklist.of(group.objective()), section, table, viewing.words());
        boolean closed = group.isClosed();
        List<ClosedRowView> closedRows = closed
                ? group.rows().stream()
                        .map(row -> ClosedRowView.of(
                                row, table.nameOf(row.keyResult().champion()), viewing.closed()))
                        .toList()
                : List.of();
        boolean noSigns = (keyResults.isEmpty() && !line.empty()) || (closed && !Scored.has(section));
        return new ObjectiveView(
                group.objective().key().value(),
                group.objective().version(),
                group.objective().draft(),
                isOpen(group),
                Title.of(group.objective().title()),
                shared(group, section, viewing),
                closed,
                group.ended().map(end -> EndedWords.of(end, viewing.words())).orElse(""),
                Shortened.to(WHY_NOW_ROOM, group.objective().whyNow()),
                table.nameOf(group.objective().sponsor()).orElse(""),
                group.objective()
                        .stoodBehind()
                        .map(day -> viewing.words()
                                .say(
                                        "okr.objective.behind-since",
                                        viewing.days().brief(day)))
                        .orElse(""),
                group.rows().stream()
                        .flatMap(row -> row.keyResult().projection().day().stream())
                        .max(Comparator.naturalOrder())
                        .map(viewing.days()::ago)
                        .orElse(""),
                may(
                        group,
                        section.mayWrite() && table.asOf().isEmpty(),
                        table.asOf().isEmpty()),
                pips(noSigns, closed, keyResults, closedRows, viewing),
                closed
                        ? List.of()
                        : group.rows().stream()
                                .map(row -> KeyResultRowView.of(
                                        row, table.nameOf(row.keyResult().champion()), viewing))
                                .toList(),
                closedRows,
                line);
    }

    private static PipsView pips(
            boolean none, boolean closed, List<KeyResult> keyResults, List<ClosedRowView> rows, Viewing viewing) {
        if (none) {
            return PipsView.none();
        }
        return closed ? PipsView.ofScores(rows, viewing.words()) : PipsView.of(keyResults, viewing.words());
    }

    /**
     * Where it comes from; empty where it is the area's own. The other area has no name for whoever may not view it. What it
     * closed on a day of its own says which.
     */
    public static String shared(OkrTable.Group group, OkrTable.Section section, Viewing viewing) {
        Words words = viewing.words();
        String closed = group.objective()
                .decision()
                .closing()
                .filter(end -> !section.decision().isClosed())
                .map(end -> ", "
                        + words.say("okr.objective.closed-on", viewing.days().brief(end.on())))
                .orElse("");
        return group.sharedBy()
                .map(area ->
                        area.isEmpty() ? words.say("okr.objective.shared") : words.say("okr.objective.shared-by", area))
                .map(by -> by + closed)
                .orElse("");
    }

    /** Whether there are key results: without them the columns have nothing to say. */
    public boolean hasRows() {
        return !rows.isEmpty() || !closedRows.isEmpty();
    }

    public boolean mayEdit() {
        return may.startsWith("edit");
    }

    private static String may(OkrTable.Group group, boolean mayEdit, boolean isToday) {
        boolean maySign = group.isSponsor() && group.objective().stoodBehind().isEmpty();
        String mayChange = group.sharedBy().isPresent() ? "unshare" : "edit";
        return Stream.of(
                        mayEdit ? mayChange : "",
                        maySign ? "sign" : "",
                        isToday && group.objective().draft() ? "notes" : "")
                .filter(right -> !right.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static boolean isOpen(OkrTable.Group group) {
        Objective objective = group.objective();
        return objective.whyNow().isEmpty()
                || objective.sponsor().isEmpty()
                || group.rows().stream()
                        .anyMatch(row -> row.keyResult().champion().isEmpty());
    }
}
