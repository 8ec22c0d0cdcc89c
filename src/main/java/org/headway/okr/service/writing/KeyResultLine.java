package org.headway.okr.service.writing;

import java.math.BigDecimal;
import java.util.Optional;
import org.headway.okr.domain.Ambition;
import org.headway.okr.domain.Measure;

/**
 * A key result as one line of a form.
 *
 * @param measure what its title was read as, or what its author chose
 * @param champion a user name, blank for nobody yet
 * @param ambition the agreed one where none is said
 */
public record KeyResultLine(
        String title, Measure measure, String champion, BigDecimal weight, Optional<Ambition> ambition) {}
