package org.headway.okr.imports;

import java.util.regex.Pattern;

/** Headings like "FY21-Q1 OKRs" or "Objectives 2026": they name a cycle or the method, not an area. */
final class CycleWords {

    private static final Pattern ONLY = Pattern.compile(
            "(?:\\W|_|OKRs?|Objectives?|Key|Results?|Goals|Ziele|and|und|for|für|Q[1-4]|H[12]|FY ?\\d\\d?(?:\\d\\d)?|\\d\\d(?:\\d\\d)?|Quarter|Quartal)*+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private CycleWords() {}

    static boolean only(String heading) {
        return heading.length() < 80
                && heading.codePoints().anyMatch(Character::isLetterOrDigit)
                && ONLY.matcher(heading).matches();
    }
}
