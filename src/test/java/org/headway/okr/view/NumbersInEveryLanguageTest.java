package org.headway.okr.view;

import static org.junit.Assert.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.headway.okr.domain.text.NumberText;
import org.headway.okr.domain.text.Quantity;
import org.junit.Test;

/** What a form shows in a language can be sent back in that language, be it one that nobody translated us into. */
public class NumbersInEveryLanguageTest {

    private static final List<String> NUMBERS =
            List.of("0", "7", "-3", "0.4", "99.95", "1234.5", "20000", "-123456.789");

    @Test
    public void aNumberThatIsShownIsReadAsTheSame() {
        for (Locale locale : Locale.getAvailableLocales()) {
            for (String number : NUMBERS) {
                BigDecimal value = new BigDecimal(number);
                String shown = new Figures(locale).exact(value, "");
                Optional<BigDecimal> read = NumberText.read(shown, locale).map(Quantity::value);
                assertEquals(
                        locale + ": " + shown,
                        Optional.of(value.stripTrailingZeros()),
                        read.map(BigDecimal::stripTrailingZeros));
            }
        }
    }
}
