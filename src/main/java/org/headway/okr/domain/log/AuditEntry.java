package org.headway.okr.domain.log;

import java.time.Instant;
import java.util.Optional;
import org.headway.okr.domain.Person;

/**
 * One accepted write, as the audit tells it.
 *
 * @param slot names the entry: {@code ENG-KR3:7}
 * @param subject key of what was written, or {@code PARAMETERS:ENG}
 * @param by nobody where the product itself made the change
 */
public record AuditEntry(
        String slot,
        String subject,
        int version,
        WriteKind kind,
        Optional<Person> by,
        Optional<Instant> at,
        String reason) {}
