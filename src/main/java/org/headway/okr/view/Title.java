package org.headway.okr.view;

import org.headway.okr.domain.KeyResult;

/** A title as it is shown: a number and the percent sign or short unit behind it stay in one line. */
public final class Title {

    private static final int LONGEST_UNIT = 3;
    private static final char NO_BREAK = '\u00a0';

    private Title() {}

    public static String of(KeyResult keyResult) {
        String unit = Values.unit(keyResult.measure());
        String title = of(keyResult.title());
        return unit.isEmpty() || unit.length() > LONGEST_UNIT ? title : together(title, unit);
    }

    public static String of(String title) {
        return together(title, "%");
    }

    private static String together(String title, String unit) {
        String behind = " " + unit;
        int blank = title.indexOf(behind);
        if (blank < 0) {
            return title;
        }
        StringBuilder kept = new StringBuilder(title);
        for (; blank >= 0; blank = title.indexOf(behind, blank + 1)) {
            int next = blank + behind.length();
            boolean ends = next == title.length() || !Character.isLetterOrDigit(title.charAt(next));
            if (ends && blank > 0 && Character.isDigit(title.charAt(blank - 1))) {
                kept.setCharAt(blank, NO_BREAK);
            }
        }
        return kept.toString();
    }
}
