package org.headway.okr.imports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.headway.okr.domain.Confidence;
import org.headway.okr.domain.text.NumberText;
import org.headway.okr.domain.text.Quantity;

/** A confidence as people write it into a cell: {@code 7}, {@code 7/10}, {@code 70 %}, {@code 0.7}, {@code high}. */
final class ConfidenceText {

    private static final Map<String, Integer> WORDS =
            Map.of("high", 85, "hoch", 85, "medium", 55, "mittel", 55, "low", 20, "gering", 20, "niedrig", 20);

    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private ConfidenceText() {}

    static Optional<Confidence> read(String cell, Locale locale) {
        String words =
                cell.toLowerCase(Locale.ROOT).replaceAll("[●◐○\\s]+", " ").strip();
        return Optional.ofNullable(WORDS.get(words))
                .or(() -> NumberText.read(words.replaceFirst("\\s*(/|of|von)\\s*10$", ""), locale)
                        .flatMap(ConfidenceText::percent))
                .map(Confidence::new);
    }

    /** A share as such; a fraction below one; else out of ten, or of a hundred where ten is too few. */
    private static Optional<Integer> percent(Quantity quantity) {
        BigDecimal value = quantity.value();
        boolean known = quantity.unit().isEmpty() || quantity.isShare();
        if (!known || value.signum() < 0 || value.compareTo(HUNDRED) > 0) {
            return Optional.empty();
        }
        boolean fraction = value.scale() > 0 && value.compareTo(BigDecimal.ONE) <= 0;
        BigDecimal percent =
                quantity.isShare() || value.compareTo(TEN) > 0 ? value : value.multiply(fraction ? HUNDRED : TEN);
        return Optional.of(percent.setScale(0, RoundingMode.HALF_UP).intValueExact());
    }
}
