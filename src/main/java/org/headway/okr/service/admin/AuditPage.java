package org.headway.okr.service.admin;

import java.time.ZoneId;
import java.util.Map;
import org.headway.okr.domain.log.AuditEntry;
import org.headway.okr.service.Page;

/**
 * A page of the audit.
 *
 * @param names full names by user key, of those whom the product still knows
 */
public record AuditPage(Page<AuditEntry> entries, Map<String, String> names, ZoneId zone) {

    public AuditPage {
        names = Map.copyOf(names);
    }
}
