package org.headway.okr.view.beside;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.headway.okr.domain.ObjectiveKey;
import org.headway.okr.domain.Person;
import org.headway.okr.domain.beside.Checklist;
import org.headway.okr.domain.beside.JustDoIt;
import org.headway.okr.service.beside.OpenChecklist;
import org.headway.okr.view.Labels;
import org.headway.okr.view.Templates;
import org.headway.okr.view.Words;

/**
 * A list of just-do-its in one line. An empty one waits for an editor, out of sight.
 *
 * @param objective its key; empty for the list of the area
 * @param areaName what the list of an area is of; empty for that of an objective
 * @param done how many of how many
 * @param live whether it can be opened: the list of an earlier day is one line
 * @param next the first that is not done; empty where all are
 */
public record ChecklistLineView(
        String objective,
        String area,
        String areaName,
        String cycle,
        boolean empty,
        boolean live,
        String done,
        String next,
        String owner) {

    public static ChecklistLineView of(OpenChecklist open) {
        return of(
                open.list(),
                open.areaName(),
                open.items().stream().map(OpenChecklist.Item::justDoIt).toList(),
                open::nameOf,
                true);
    }

    public static ChecklistLineView of(
            Checklist list,
            String areaName,
            List<JustDoIt> items,
            Function<Optional<Person>, Optional<String>> names,
            boolean live) {
        Optional<JustDoIt> next = items.stream().filter(item -> !item.done()).findFirst();
        return new ChecklistLineView(
                list.objective().map(ObjectiveKey::value).orElse(""),
                list.area().value(),
                list.objective().isPresent() ? "" : areaName,
                list.cycle().label(),
                items.isEmpty(),
                live,
                done(items),
                next.map(JustDoIt::title).orElse(""),
                next.map(JustDoIt::owner).flatMap(names).orElse(""));
    }

    public static String done(List<JustDoIt> items) {
        return items.stream().filter(JustDoIt::done).count() + "/" + items.size();
    }

    public String render(Templates templates, Words words) {
        return templates.render("ui/checklist/line.vm", Map.of("line", this, "label", new Labels(words)));
    }
}
