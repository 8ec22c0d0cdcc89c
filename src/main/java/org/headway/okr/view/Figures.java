package org.headway.okr.view;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import org.headway.okr.domain.text.Numeral;

/** Numbers in a reader's language: brief for a cell, exact for the voice and for what is opened. For one thread. */
public final class Figures {

    private static final int ROOM = 7;
    private static final int LONGEST_UNIT = 3;
    private static final BigDecimal TOO_LONG = BigDecimal.valueOf(100_000);
    private static final BigDecimal GROUPED = BigDecimal.valueOf(10_000);
    private static final BigDecimal FARTHEST = BigDecimal.valueOf(999);
    private static final List<String> THOUSANDS = List.of("k", "M", "B", "T");
    private static final String CURRENCIES = "$€£¥";

    private final Locale locale;
    private final String minus;
    private final String blank;
    private final DecimalFormat format;

    public Figures(Locale locale) {
        this(locale, '−', " ");
    }

    private Figures(Locale locale, char minus, String blank) {
        this.locale = locale;
        this.minus = String.valueOf(minus);
        this.blank = blank;
        DecimalFormatSymbols symbols = Numeral.symbols(locale);
        symbols.setMinusSign(minus);
        this.format = new DecimalFormat("#,##0", symbols);
    }

    /** With a minus sign that every font has, and units that stay beside their numbers. */
    public static Figures onPaper(Locale locale) {
        return new Figures(locale, '-', "\u00a0");
    }

    /** At most seven characters; a unit is left out where it is long, or where it leaves no room for the number. */
    public String brief(BigDecimal number, String unit) {
        String shown = unit.length() > LONGEST_UNIT ? "" : unit;
        BigDecimal plain = number.stripTrailingZeros();
        String whole = plain.abs().compareTo(TOO_LONG) < 0 ? shortened(plain, plain.scale(), "", shown) : "";
        if (!whole.isEmpty()) {
            return whole;
        }
        for (int step = 0; step < THOUSANDS.size(); step++) {
            BigDecimal scaled = plain.movePointLeft(3 * (step + 1));
            if (scaled.abs().compareTo(FARTHEST.add(BigDecimal.ONE)) < 0) {
                String compact = shortened(scaled, 1, THOUSANDS.get(step), shown);
                return compact.isEmpty() ? brief(number, "") : compact;
            }
        }
        return plain.signum() > 0 ? "> 999T" : "< " + minus + "999T";
    }

    /** Every digit, with the unit in full. */
    public String exact(BigDecimal number, String unit) {
        return dressed(digits(number, Math.max(0, number.scale())), unit);
    }

    /** With its tenths, which say that it is a score: 1.0. */
    public String score(BigDecimal score) {
        format.setMinimumFractionDigits(1);
        try {
            return digits(score, Math.max(1, score.scale()));
        } finally {
            format.setMinimumFractionDigits(0);
        }
    }

    /** Whole percent, as far as a cell can tell it. */
    public String percent(BigDecimal whole) {
        if (whole.abs().compareTo(FARTHEST) > 0) {
            return whole.signum() > 0 ? "> 999" + blank + "%" : "< " + minus + "999" + blank + "%";
        }
        return digits(whole, 0) + blank + "%";
    }

    /** Cut, not rounded: a shortened number never claims what is not reached. Empty where it does not fit. */
    private String shortened(BigDecimal number, int decimals, String thousands, String unit) {
        for (int places = Math.min(Math.max(0, decimals), ROOM); places >= 0; places--) {
            BigDecimal cut = number.setScale(places, RoundingMode.DOWN).stripTrailingZeros();
            String text = dressed(digits(cut, places) + thousands, unit);
            if (text.length() <= ROOM) {
                return cut.signum() == 0 && number.signum() != 0 ? "≈ 0" : text;
            }
        }
        return "";
    }

    private String digits(BigDecimal number, int decimals) {
        format.setMaximumFractionDigits(decimals);
        format.setGroupingUsed(number.abs().compareTo(GROUPED) >= 0);
        return format.format(number.signum() == 0 ? BigDecimal.ZERO : number);
    }

    private String dressed(String digits, String unit) {
        if (unit.isEmpty()) {
            return digits;
        }
        boolean before = unit.length() == 1
                && CURRENCIES.contains(unit)
                && locale.getLanguage().equals("en");
        if (!before) {
            return digits + blank + unit;
        }
        return digits.startsWith(minus) ? minus + unit + digits.substring(1) : unit + digits;
    }
}
