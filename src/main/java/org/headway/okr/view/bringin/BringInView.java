package org.headway.okr.view.bringin;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.headway.okr.domain.ImportedOkrs;
import org.headway.okr.view.Labels;
import org.headway.okr.view.Templates;
import org.headway.okr.view.Words;

/**
 * What was understood of a pasted list, before anything is written.
 *
 * @param summary {@code 12 as read · 1 to look at · 1 left out}
 * @param action what the button says: how many would be brought in
 */
public record BringInView(String summary, String action, List<BringInAreaView> areas, List<LeftOutView> leftOut) {

    public BringInView {
        areas = List.copyOf(areas);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * Of what was read.
     *
     * @param team the area for what stands under no heading
     * @param here lines that are there already and would be left alone
     */
    public static BringInView of(ImportedOkrs okrs, String team, Set<Integer> here, Words words) {
        List<BringInAreaView> areas = okrs.areas().stream()
                .map(area -> BringInAreaView.of(area, team, here, words))
                .toList();
        long known = areas.stream()
                .flatMap(area -> area.objectives().stream())
                .flatMap(objective -> objective.rows().stream())
                .filter(BringInRowView::isHere)
                .count();
        long toBringIn = okrs.keyResults() - known;
        String summary = words.say(
                "okr.bring-in.summary",
                okrs.keyResults() - okrs.toLookAt(),
                okrs.toLookAt(),
                okrs.unread().size());
        return new BringInView(
                known == 0 ? summary : summary + words.say("okr.bring-in.summary.here", known, okrs.keyResults()),
                words.say("okr.bring-in.action", toBringIn),
                areas,
                okrs.unread().stream().map(line -> LeftOutView.of(line, words)).toList());
    }

    public boolean leavesOut() {
        return !leftOut.isEmpty();
    }

    public String render(Templates templates, Words words) {
        return templates.render("ui/bring-in/preview.vm", Map.of("preview", this, "label", new Labels(words)));
    }
}
