package org.headway.okr.view.admin;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.headway.okr.domain.Person;
import org.headway.okr.domain.log.AuditEntry;
import org.headway.okr.service.admin.AuditPage;
import org.headway.okr.view.Labels;
import org.headway.okr.view.Templates;
import org.headway.okr.view.Words;

/**
 * Every write, newest first.
 *
 * @param area the key it is narrowed to, empty for all
 * @param by the user name it is narrowed to, empty for everybody
 * @param refused why what was asked cannot be shown, in words; empty if it can
 */
public record AuditView(
        List<TabView> tabs, String area, String by, String refused, List<AuditEntryView> entries, String older) {

    public AuditView {
        tabs = List.copyOf(tabs);
        entries = List.copyOf(entries);
    }

    public static AuditView of(AuditPage page, String area, String by, Words words) {
        AuditWords said = new AuditWords(words);
        List<AuditEntry> entries = page.entries().items();
        String older = page.entries().more()
                ? address(area, by) + "&after="
                        + encoded(entries.get(entries.size() - 1).slot())
                : "";
        return new AuditView(
                AdminSection.CHANGES.tabs(words),
                area,
                by,
                "",
                entries.stream().map(entry -> view(entry, page, said)).toList(),
                older);
    }

    /** Nothing but the filter, and why. */
    public static AuditView refused(String why, String area, String by, Words words) {
        return new AuditView(AdminSection.CHANGES.tabs(words), area, by, why, List.of(), "");
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }

    public String render(Templates templates, Words words) {
        return templates.render("ui/admin/changes.vm", Map.of("page", this, "label", new Labels(words)));
    }

    private static AuditEntryView view(AuditEntry entry, AuditPage page, AuditWords said) {
        return new AuditEntryView(
                entry.at().map(at -> when(at, page.zone())).orElse("–"),
                entry.by().map(person -> name(person, page)).orElseGet(() -> said.words()
                        .say("okr.admin.changes.product")),
                said.kind(entry),
                said.subject(entry),
                entry.version(),
                entry.reason());
    }

    private static String name(Person person, AuditPage page) {
        String known = page.names().get(person.userKey());
        return known == null ? person.userName() : known;
    }

    private static String when(Instant at, ZoneId zone) {
        return DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(zone).format(at);
    }

    private static String address(String area, String by) {
        return AdminSection.CHANGES.address() + "&area=" + encoded(area) + "&by=" + encoded(by);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
