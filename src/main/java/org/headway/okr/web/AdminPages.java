package org.headway.okr.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URI;
import java.util.Optional;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.platform.link.Connection;
import org.headway.okr.platform.link.LinkedProduct;
import org.headway.okr.service.InvalidInput;
import org.headway.okr.service.NotFound;
import org.headway.okr.service.Reader;
import org.headway.okr.service.admin.AdministratorAccess;
import org.headway.okr.service.admin.AuditQuery;
import org.headway.okr.service.admin.DepartureQuery;
import org.headway.okr.service.admin.HealthQuery;
import org.headway.okr.service.admin.RegisterQuery;
import org.headway.okr.service.admin.ServiceAccountQuery;
import org.headway.okr.service.freeze.FreezeQuery;
import org.headway.okr.service.issue.Pulling;
import org.headway.okr.view.Addresses;
import org.headway.okr.view.Templates;
import org.headway.okr.view.Words;
import org.headway.okr.view.admin.AdminAreasView;
import org.headway.okr.view.admin.AdminSection;
import org.headway.okr.view.admin.AuditView;
import org.headway.okr.view.admin.DeparturesView;
import org.headway.okr.view.admin.HealthView;
import org.headway.okr.view.admin.LinkSettingsView;

/** The parts of the administrators' page. */
@Named
public final class AdminPages {

    private final AdministratorAccess access;
    private final RegisterQuery register;
    private final DepartureQuery departures;
    private final AuditQuery audit;
    private final HealthQuery health;
    private final FreezeQuery freezing;
    private final ServiceAccountQuery account;
    private final LinkedProduct linked;
    private final Pulling pulling;
    private final Addresses addresses;
    private final Templates templates;

    @Inject
    public AdminPages(
            AdministratorAccess access,
            RegisterQuery register,
            DepartureQuery departures,
            AuditQuery audit,
            HealthQuery health,
            FreezeQuery freezing,
            ServiceAccountQuery account,
            LinkedProduct linked,
            Pulling pulling,
            Addresses addresses,
            Templates templates) {
        this.access = access;
        this.register = register;
        this.departures = departures;
        this.audit = audit;
        this.health = health;
        this.freezing = freezing;
        this.account = account;
        this.linked = linked;
        this.pulling = pulling;
        this.addresses = addresses;
        this.templates = templates;
    }

    /**
     * What is asked of a part; texts are empty where nothing is asked.
     *
     * @param after where a page begins: an area's key, an audit's slot
     */
    record Asked(String section, String after, String area, String by) {}

    void require(Reader reader) {
        var unused = access.require(reader);
    }

    String html(Reader reader, Asked asked, Words words) {
        return switch (AdminSection.named(asked.section()).orElseThrow(NotFound::new)) {
            case AREAS -> areas(reader, asked, words);
            case PEOPLE ->
                DeparturesView.of(departures.open(reader), addresses, words).render(templates, words);
            case LINK -> link(reader, words);
            case CHANGES -> changes(reader, asked, words);
            case HEALTH ->
                HealthView.of(health.lines(reader), freezing.isOffered(reader), words)
                        .render(templates, words);
        };
    }

    private String areas(Reader reader, Asked asked, Words words) {
        Optional<AreaKey> after = AreaKey.read(asked.after());
        return AdminAreasView.of(register.areas(reader, after), register.rules(reader), addresses, words)
                .render(templates, words);
    }

    private String link(Reader reader, Words words) {
        Connection known = linked.connection();
        String allow = known.allow().map(URI::toString).orElse("");
        return LinkSettingsView.of(
                        new LinkSettingsView.Known(
                                known.product(), known.linked(), allow, pulling.isNeeded(), pulling.isElsewhere()),
                        account.state(reader),
                        words)
                .render(templates, words);
    }

    private String changes(Reader reader, Asked asked, Words words) {
        String area = asked.area().strip();
        String by = asked.by().strip();
        try {
            Optional<AreaKey> narrowed = area.isEmpty() ? Optional.empty() : Optional.of(key(area));
            Optional<String> after = Optional.of(asked.after()).filter(slot -> !slot.isEmpty());
            return AuditView.of(audit.newestFirst(reader, narrowed, by, after), area, by, words)
                    .render(templates, words);
        } catch (InvalidInput wrong) {
            String why = words.say(wrong.messageKey(), wrong.arguments().toArray(Serializable[]::new));
            return AuditView.refused(why, area, by, words).render(templates, words);
        }
    }

    private static AreaKey key(String typed) {
        return AreaKey.read(typed).orElseThrow(() -> new InvalidInput("area", "okr.error.no-such-area", typed));
    }
}
