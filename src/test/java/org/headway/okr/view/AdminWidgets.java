package org.headway.okr.view;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.Container;
import org.headway.okr.domain.Level;
import org.headway.okr.domain.Person;
import org.headway.okr.domain.log.AuditEntry;
import org.headway.okr.domain.log.WriteKind;
import org.headway.okr.domain.programme.Choices;
import org.headway.okr.domain.programme.DeploymentParameters;
import org.headway.okr.domain.programme.Setting;
import org.headway.okr.domain.table.Responsibility;
import org.headway.okr.service.Page;
import org.headway.okr.service.admin.AreaLine;
import org.headway.okr.service.admin.AuditPage;
import org.headway.okr.service.admin.Departure;
import org.headway.okr.service.admin.StatusLine;
import org.headway.okr.view.admin.AdminAreasView;
import org.headway.okr.view.admin.AuditView;
import org.headway.okr.view.admin.DeparturesView;
import org.headway.okr.view.admin.HealthView;

/** The parts of the administrators' page. */
public record AdminWidgets(Templates templates) {

    private static final Words ENGLISH = new BundleWords(Locale.ENGLISH);
    private static final Words GERMAN = new BundleWords(Locale.GERMAN);
    private static final LocalDate TODAY = LocalDate.parse("2026-11-18");
    private static final Instant EARLIER = Instant.parse("2026-11-03T09:30:00Z");

    public Map<String, String> all() {
        Map<String, String> html = new LinkedHashMap<>();
        html.put("admin/areas", areas("Checkout", true, ENGLISH));
        html.put("admin/german", areas("Checkout", false, GERMAN));
        html.put("admin/hostile", areas(attack(), false, ENGLISH));
        html.put(
                "admin/no-areas",
                AdminAreasView.of(
                                new Page<>(List.of(), false),
                                DeploymentParameters.defaults(),
                                AddressWidgets.ADDRESSES,
                                ENGLISH)
                        .render(templates, ENGLISH));
        html.put("admin/people", people(List.of(departure("Ana Ruiz", true), departure("ben", false)), true));
        html.put("admin/people-hostile", people(List.of(departure(attack(), true)), false));
        html.put("admin/nobody-left", people(List.of(), false));
        html.put("admin/changes", changes(true, "Ana Ruiz"));
        html.put("admin/changes-hostile", changes(false, attack()));
        html.put("admin/no-changes", audit(List.of(), false, "", "", ENGLISH));
        html.put(
                "admin/changes-refused",
                AuditView.refused("Nobody here is called “x”.", "", "x", ENGLISH)
                        .render(templates, ENGLISH));
        html.put("admin/health", health(true));
        html.put("admin/health-without-pages", health(false));
        return html;
    }

    private String health(boolean pages) {
        return HealthView.of(
                        List.of(
                                StatusLine.plain("okr.admin.health.version", "0.1.0"),
                                StatusLine.plain("okr.admin.health.rows", "AREA 3 · OBJECTIVE 12")),
                        pages,
                        ENGLISH)
                .render(templates, ENGLISH);
    }

    private String areas(String name, boolean editors, Words words) {
        Choices opening = editors ? Choices.none() : new Choices(Map.of(Setting.OPENING, "ADMINISTRATORS"));
        List<AreaLine> lines = List.of(
                line("CHECK", name, AreaLine.State.FINE),
                line("OLD", "Archived", AreaLine.State.ARCHIVED),
                line("GONE", "Deleted", AreaLine.State.GONE),
                line("NEW", "Made again", AreaLine.State.REPLACED),
                line("MOVED", "Other key", AreaLine.State.FOLLOWS));
        return AdminAreasView.of(
                        new Page<>(lines, editors), new DeploymentParameters(opening), AddressWidgets.ADDRESSES, words)
                .render(templates, words);
    }

    private static AreaLine line(String key, String name, AreaLine.State state) {
        Container shop = new Container(Container.Type.SPACE, "1", "SHOP");
        Area area = new Area(new AreaKey(key), name, Level.TEAM, shop, Optional.empty(), 3);
        boolean gone = state == AreaLine.State.GONE;
        return new AreaLine(area, state, gone ? "SHOP" : "Shop of " + name);
    }

    private String people(List<Departure> departures, boolean more) {
        return DeparturesView.of(new Page<>(departures, more), AddressWidgets.ADDRESSES, ENGLISH)
                .render(templates, ENGLISH);
    }

    private static Departure departure(String who, boolean readable) {
        String key = readable ? "CHECK-KR2" : "CHECK-O1";
        Responsibility of = new Responsibility(
                key, new AreaKey("CHECK"), "Orders of " + who, !readable, false, Tables.ANA, TODAY, 4);
        return new Departure(of, "Area of " + who, readable, who);
    }

    private String changes(boolean more, String who) {
        List<AuditEntry> entries = List.of(
                entry("CHECK-KR2", WriteKind.CHANGED, Optional.of(Tables.ANA), who),
                entry("CHECK-O1", WriteKind.MADE, Optional.of(new Person("gone", "ben")), ""),
                entry("CHECK", WriteKind.REBOUND, Optional.of(Tables.ANA), ""),
                entry("CHECK", WriteKind.REMOVED, Optional.empty(), ""),
                entry("CHECK-J3", WriteKind.RESTORED, Optional.of(Tables.ANA), ""),
                entry("CHECK-H1", WriteKind.CHANGED, Optional.of(Tables.ANA), ""),
                entry("CHECK:2026-10-01:2026-12-31", WriteKind.REOPENED, Optional.of(Tables.ANA), ""),
                entry("PARAMETERS:CHECK", WriteKind.CHANGED, Optional.of(Tables.ANA), ""),
                entry("PARAMETERS:*", WriteKind.MADE, Optional.of(Tables.ANA), ""),
                entry("SERVICE_ACCOUNT:*", WriteKind.MADE, Optional.of(Tables.ANA), ""));
        return audit(entries, more, who, "CHECK", ENGLISH);
    }

    private String audit(List<AuditEntry> entries, boolean more, String who, String area, Words words) {
        AuditPage page = new AuditPage(new Page<>(entries, more), Map.of(Tables.ANA.userKey(), who), ZoneOffset.UTC);
        return AuditView.of(page, area, who, words).render(templates, words);
    }

    private static AuditEntry entry(String subject, WriteKind kind, Optional<Person> by, String reason) {
        return new AuditEntry(subject + ":2", subject, 2, kind, by, by.map(person -> EARLIER), reason);
    }

    private static String attack() {
        return Cases.attacks().get(0);
    }
}
