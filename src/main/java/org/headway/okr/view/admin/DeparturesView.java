package org.headway.okr.view.admin;

import java.util.List;
import java.util.Map;
import org.headway.okr.service.Page;
import org.headway.okr.service.admin.Departure;
import org.headway.okr.view.Addresses;
import org.headway.okr.view.Labels;
import org.headway.okr.view.Templates;
import org.headway.okr.view.Words;

/** Champions and sponsors who left, while what they answer for runs on. */
public record DeparturesView(List<TabView> tabs, List<DepartureView> departures, boolean more) {

    public DeparturesView {
        tabs = List.copyOf(tabs);
        departures = List.copyOf(departures);
    }

    public static DeparturesView of(Page<Departure> page, Addresses addresses, Words words) {
        return new DeparturesView(
                AdminSection.PEOPLE.tabs(words),
                page.items().stream()
                        .map(departure -> DepartureView.of(departure, addresses, words))
                        .toList(),
                page.more());
    }

    public boolean isEmpty() {
        return departures.isEmpty();
    }

    public String render(Templates templates, Words words) {
        return templates.render("ui/admin/people.vm", Map.of("page", this, "label", new Labels(words)));
    }
}
