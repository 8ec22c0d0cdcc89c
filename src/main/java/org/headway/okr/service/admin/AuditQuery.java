package org.headway.okr.service.admin;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.Person;
import org.headway.okr.domain.log.AuditEntry;
import org.headway.okr.service.Names;
import org.headway.okr.service.Page;
import org.headway.okr.service.Reader;
import org.headway.okr.service.store.AuditStore;

/** Every accepted write, for administrators of the product. Nothing in it is counted, least of all by person. */
@Named
public final class AuditQuery {

    /** Entries on one page. */
    public static final int ENTRIES = 50;

    private final AdministratorAccess access;
    private final Names names;
    private final AuditStore audit;
    private final Clock clock;

    @Inject
    public AuditQuery(AdministratorAccess access, Names names, AuditStore audit, Clock clock) {
        this.access = access;
        this.names = names;
        this.audit = audit;
        this.clock = clock;
    }

    /** Entries after the one of this slot, newest first. */
    public AuditPage newestFirst(Reader reader, Optional<AreaKey> area, String userName, Optional<String> after) {
        var unused = access.require(reader);
        Optional<Person> by = names.typed(reader, "by", userName);
        List<AuditEntry> found = audit.newestFirst(new AuditStore.Filter(area, by), after, ENTRIES + 1);
        Page<AuditEntry> page = Page.of(found, ENTRIES);
        Map<String, String> shown = names.shownTo(reader, page.items().stream().map(AuditEntry::by));
        return new AuditPage(page, shown, clock.getZone());
    }
}
