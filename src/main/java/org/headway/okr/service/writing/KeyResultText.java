package org.headway.okr.service.writing;

import java.math.BigDecimal;
import java.util.Optional;
import org.headway.okr.domain.Ambition;
import org.headway.okr.domain.Measure;

/**
 * What an editor says of a key result.
 *
 * @param champion a user name, blank for nobody yet
 * @param ambition empty: it stays as it was, and is the agreed one of a new key result
 * @param reason why it is changed, for the log
 */
public record KeyResultText(
        String title,
        Measure measure,
        BigDecimal weight,
        String champion,
        Optional<Ambition> ambition,
        String reason) {}
