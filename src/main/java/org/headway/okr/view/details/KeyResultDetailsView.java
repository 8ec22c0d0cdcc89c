package org.headway.okr.view.details;

import java.util.List;
import java.util.Map;
import org.headway.okr.domain.CheckIn;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.OkrTable;
import org.headway.okr.view.Addresses;
import org.headway.okr.view.Labels;
import org.headway.okr.view.OnlyRow;
import org.headway.okr.view.Templates;
import org.headway.okr.view.Viewing;
import org.headway.okr.view.Words;
import org.headway.okr.view.standing.ConfidenceCell;

/**
 * What a row says when it is opened: its last check-in and those before.
 *
 * @param last none or one; none too where these are older entries that somebody asked for
 * @param all the words that ask for all entries; empty where none are missing
 * @param address where the key result has a page of its own
 * @param next sequence of the oldest entry here, to ask for those before it
 */
public record KeyResultDetailsView(
        String address,
        List<EntryView> last,
        List<EntryView> before,
        String moved,
        String all,
        int next,
        boolean mayCheckIn,
        boolean mayEdit) {

    public KeyResultDetailsView {
        last = List.copyOf(last);
        before = List.copyOf(before);
    }

    /**
     * Of the only row of a table.
     *
     * @param log newest first
     * @param more whether there are older ones
     * @param names full names of the authors whom the reader may know, by user key
     */
    public static KeyResultDetailsView of(
            OkrTable table,
            List<CheckIn> log,
            boolean more,
            Map<String, String> names,
            Addresses addresses,
            Words words) {
        OnlyRow only = OnlyRow.of(table);
        KeyResult keyResult = only.keyResult();
        Viewing viewing = Viewing.of(only.section(), table.today(), words);
        int checkIns = keyResult.projection().checkIns();
        boolean newest = !log.isEmpty() && log.get(0).sequence() == checkIns;
        List<EntryView> entries = log.stream()
                .map(entry -> EntryView.of(entry, keyResult, names, viewing))
                .toList();
        return new KeyResultDetailsView(
                addresses.of(keyResult.key().value()),
                newest ? entries.subList(0, 1) : List.of(),
                newest ? entries.subList(1, entries.size()) : entries,
                ConfidenceCell.of(keyResult.projection(), viewing.beliefs()).moved(),
                more ? words.say("okr.details.all", checkIns) : "",
                log.isEmpty() ? 0 : log.get(log.size() - 1).sequence(),
                only.row().mayCheckIn(),
                table.sections().get(0).mayEdit());
    }

    public boolean isEmpty() {
        return last.isEmpty() && before.isEmpty();
    }

    public boolean hasBefore() {
        return !before.isEmpty();
    }

    public String render(Templates templates, Words words) {
        return templates.render(
                "ui/key-result-details/key-result-details.vm", Map.of("details", this, "label", new Labels(words)));
    }
}
