package it.hostile;

import it.Attacks;
import it.Page;
import it.Space;
import it.Visitor;
import java.util.List;
import java.util.stream.Stream;

/** A space with an area for each attack, and pages that show them. */
public record HostileSpace(String key, List<HostileArea> areas, Page table, Page sentences) {

    public static HostileSpace written(Visitor editor) {
        String space = Space.fresh().key();
        Visitor admin = Visitor.as("admin");
        List<HostileArea> areas = Attacks.storable().stream()
                .map(attack -> HostileArea.written(editor, admin, space, attack))
                .toList();
        StringBuilder lozenges = new StringBuilder();
        areas.forEach(area -> lozenges.append(Page.macro("headway-key-result", "key", area.keyResult())));
        return new HostileSpace(
                space,
                areas,
                Page.withTable(editor, space, "detail", "all"),
                Page.written(editor, space, "<p>" + lozenges + "</p>"));
    }

    /** What stands behind the address of the plugin. */
    public List<String> pagesOfTheirOwn() {
        return areas.stream()
                .flatMap(area -> Stream.of(area.keyResult(), area.objective(), "settings?area=" + area.area()))
                .toList();
    }
}
