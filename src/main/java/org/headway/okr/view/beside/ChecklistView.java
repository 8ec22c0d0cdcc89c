package org.headway.okr.view.beside;

import java.util.List;
import java.util.Map;
import org.headway.okr.domain.Person;
import org.headway.okr.domain.beside.Checklist;
import org.headway.okr.domain.beside.JustDoIt;
import org.headway.okr.service.beside.OpenChecklist;
import org.headway.okr.view.Labels;
import org.headway.okr.view.Templates;
import org.headway.okr.view.Words;

/** An open list of just-do-its: readers see it, owners tick theirs, editors write. */
public record ChecklistView(List<ChecklistItemView> items, boolean mayEdit) {

    public ChecklistView {
        items = List.copyOf(items);
    }

    public static ChecklistView of(OpenChecklist open) {
        return new ChecklistView(
                open.items().stream().map(item -> item(item, open)).toList(), open.mayEdit());
    }

    private static ChecklistItemView item(OpenChecklist.Item item, OpenChecklist open) {
        JustDoIt justDoIt = item.justDoIt();
        String owner = open.nameOf(justDoIt.owner()).orElse("");
        return new ChecklistItemView(
                justDoIt.key().value(),
                justDoIt.version(),
                justDoIt.title(),
                owner,
                owner.isEmpty() ? "" : justDoIt.owner().map(Person::userName).orElse(""),
                justDoIt.done(),
                item.mayTick());
    }

    public boolean hasRoom() {
        return items.size() < Checklist.MOST;
    }

    public String render(Templates templates, Words words) {
        return templates.render("ui/checklist/checklist.vm", Map.of("list", this, "label", new Labels(words)));
    }
}
