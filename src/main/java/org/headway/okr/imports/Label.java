package org.headway.okr.imports;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What authors write before an objective or a key result to say which it is: {@code O1:}, {@code Objective 2 -},
 * {@code KR 1.2:}, {@code Key result:}. The label is structure; the words are what comes after.
 *
 * @param rest what comes after the label, empty if it stands alone
 */
record Label(boolean isObjective, String rest) {

    private static final String AFTER = "[*_]*+\\s*+(?:[:.)–—]|-(?=\\s)|$)[*_]*+\\s*+(.*+)";
    private static final Pattern OBJECTIVE = labelled("O(?=[\\s#.]?+\\d|[*_]*+:)|Objectives?+|Ziele?+");
    private static final Pattern KEY_RESULT = labelled("KRs?+|Key[ -]?+Results?+|Schlüsselergebnis(?:se)?+");

    static Optional<Label> of(String text) {
        Matcher objective = OBJECTIVE.matcher(text);
        if (objective.matches()) {
            return Optional.of(new Label(true, objective.group(1)));
        }
        Matcher keyResult = KEY_RESULT.matcher(text);
        return keyResult.matches() ? Optional.of(new Label(false, keyResult.group(1))) : Optional.empty();
    }

    boolean standsAlone() {
        return rest.isBlank();
    }

    private static Pattern labelled(String words) {
        String number = "(?:[\\s#]*+\\d{1,3}(?:\\.\\d{1,3})*+)?+";
        return Pattern.compile(
                "[\\s*_]*+(?:" + words + ")" + number + AFTER,
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    }
}
