package org.headway.okr.view.admin;

import java.util.List;
import java.util.Map;
import org.headway.okr.domain.programme.DeploymentParameters;
import org.headway.okr.service.Page;
import org.headway.okr.service.admin.AreaLine;
import org.headway.okr.view.Addresses;
import org.headway.okr.view.Labels;
import org.headway.okr.view.Templates;
import org.headway.okr.view.Words;

/**
 * All areas, and who may open more.
 *
 * @param more address of the next page; empty on the last
 */
public record AdminAreasView(List<TabView> tabs, String opening, List<AdminAreaView> areas, String more) {

    public AdminAreasView {
        tabs = List.copyOf(tabs);
        areas = List.copyOf(areas);
    }

    public static AdminAreasView of(Page<AreaLine> page, DeploymentParameters rules, Addresses addresses, Words words) {
        List<AdminAreaView> areas = page.items().stream()
                .map(line -> AdminAreaView.of(line, addresses, words))
                .toList();
        String last = areas.isEmpty() ? "" : areas.get(areas.size() - 1).key();
        return new AdminAreasView(
                AdminSection.AREAS.tabs(words),
                words.say(rules.editorsOpenAreas() ? "okr.admin.opening.editors" : "okr.admin.opening.administrators"),
                areas,
                page.more() ? AdminSection.AREAS.address() + "&after=" + last : "");
    }

    public boolean isEmpty() {
        return areas.isEmpty();
    }

    public String render(Templates templates, Words words) {
        return templates.render("ui/admin/areas.vm", Map.of("page", this, "label", new Labels(words)));
    }
}
