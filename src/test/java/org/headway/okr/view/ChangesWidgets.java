package org.headway.okr.view;

import static org.headway.okr.view.Tables.metric;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.headway.okr.domain.Agreed;
import org.headway.okr.domain.Ambition;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.KeyResultDefinition;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.ObjectiveDefinition;
import org.headway.okr.domain.ObjectiveKey;
import org.headway.okr.domain.Person;
import org.headway.okr.domain.Projection;
import org.headway.okr.domain.close.ClosingChange;
import org.headway.okr.domain.log.DefinitionChange;
import org.headway.okr.domain.log.Revision;
import org.headway.okr.domain.table.OkrTable;
import org.headway.okr.service.table.ChangeHistory;
import org.headway.okr.service.table.EndedCycle;
import org.headway.okr.service.table.SharingChange;
import org.headway.okr.view.page.ChangesView;

/** The history of changes, in every case that has a golden file. */
record ChangesWidgets(Templates templates) {

    private static final ObjectiveKey ABOVE = new ObjectiveKey("COMP-O1");
    private static final Words ENGLISH = new BundleWords(Locale.ENGLISH);
    private static final Words GERMAN = new BundleWords(Locale.GERMAN);

    Map<String, String> all() {
        Map<String, String> html = new LinkedHashMap<>();
        html.put("changes/normal", changes(history("Checkout", false, Tables.NAMES), ENGLISH));
        html.put("changes/german", changes(history("Checkout", false, Tables.NAMES), GERMAN));
        html.put("changes/forbidden", changes(history("Checkout", false, Map.of()), ENGLISH));
        html.put("changes/several", changes(history("Checkout", true, Tables.NAMES), ENGLISH));
        String attack = Cases.attacks().get(0);
        html.put("changes/hostile", changes(history(attack, true, Map.of("key-ana", attack)), ENGLISH));
        html.put(
                "changes/empty",
                changes(
                        new ChangeHistory(
                                Tables.TODAY,
                                List.of(Tables.section("Checkout")),
                                List.of(),
                                List.of(),
                                List.of(),
                                false,
                                Map.of(),
                                Map.of(),
                                ZoneOffset.UTC),
                        ENGLISH));
        return html;
    }

    private String changes(ChangeHistory history, Words words) {
        return ChangesView.of(history, AddressWidgets.ADDRESSES, words).render(templates, words);
    }

    /** Of one area; where it is named like an attack, so is everything. */
    private static ChangeHistory history(String name, boolean several, Map<String, String> names) {
        String because = name.equals("Checkout") ? "supplier left" : name;
        OkrTable.Section section = Tables.section(name);
        return new ChangeHistory(
                Tables.TODAY,
                several ? List.of(section, Tables.section("Search")) : List.of(section),
                List.of(
                                change(told("Trials", "6"), told("Trials", "6"), true, because, 1),
                                change(told("Trials", "7"), told("Trials", "6"), false, because, 1),
                                change(told(name, "6"), told("Trials", "6").at(1), false, "", 3),
                                change(aim(name, ""), aim(name, "Renewal talks start"), false, because, 3),
                                change(aim(name, ""), stoodBehind(name), false, "", 9),
                                change(aim(name, ""), aligned(name), false, because, 10),
                                new DefinitionChange(Optional.empty(), revision(told(name, "6"), false, "", 20)),
                                new DefinitionChange(Optional.empty(), revision(aim(name, ""), false, "", 45)))
                        .stream()
                        .map(change -> new ChangeHistory.Entry(section, change))
                        .toList(),
                List.of(
                        new EndedCycle(
                                new ClosingChange(section.decision(), true, "", Optional.of(Tables.ANA), AT_LAST),
                                States.closed(ending(name), because)),
                        new EndedCycle(
                                new ClosingChange(section.decision(), false, because, Optional.of(Tables.ANA), AT_LAST),
                                section)),
                List.of(
                        new SharingChange(section, aim(name, ""), true, AT_LAST, true),
                        new SharingChange(section, aim(name, ""), false, AT_LAST, false)),
                several,
                names,
                names.isEmpty() ? Map.of() : Map.of(ABOVE, name.equals("Checkout") ? "Half of all shops" : name),
                ZoneOffset.UTC);
    }

    private static OkrTable.Section ending(String name) {
        return Tables.section(name, Tables.objective("New customers love their first week", ""));
    }

    private static final Instant AT_LAST = Tables.TODAY.atStartOfDay().toInstant(ZoneOffset.UTC);

    private static DefinitionChange change(Agreed before, Agreed after, boolean ended, String reason, int daysAgo) {
        return new DefinitionChange(Optional.of(before), revision(after, ended, reason, daysAgo));
    }

    private static <T extends Agreed> Revision<T> revision(T what, boolean ended, String reason, int daysAgo) {
        LocalDate day = Tables.TODAY.minusDays(daysAgo);
        Instant at = day.atStartOfDay().toInstant(ZoneOffset.UTC);
        return new Revision<>(what, ended, reason, Optional.of(Tables.ANA), at);
    }

    private static KeyResult told(String title, String target) {
        KeyResult one = Tables.keyResult(2, title, metric("0", target, "%"), Projection.none());
        KeyResultDefinition said = one.definition();
        boolean other = target.equals("6");
        return one.saying(new KeyResultDefinition(
                title,
                said.measure(),
                other ? BigDecimal.ONE : BigDecimal.TEN,
                other ? said.champion() : Optional.empty(),
                other ? Ambition.STRETCH : Ambition.COMMITTED));
    }

    private static Objective aim(String title, String whyNow) {
        Objective one = Tables.objective(title, whyNow).objective();
        Optional<Person> sponsor = whyNow.isEmpty() ? one.sponsor() : Optional.of(Tables.ANA);
        return one.saying(new ObjectiveDefinition(title, whyNow, sponsor));
    }

    private static Objective aligned(String title) {
        Objective one = aim(title, "");
        return one.saying(one.definition().below(Optional.of(ABOVE)));
    }

    private static Objective stoodBehind(String title) {
        Objective one = aim(title, "");
        return one.saying(one.definition().stamped(Tables.TODAY.minusDays(9)));
    }
}
