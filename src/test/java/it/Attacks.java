package it;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The texts of {@code acceptance/attacks.csv}; escapes in them are written as in Python. */
public final class Attacks {
    private static final Pattern ESCAPE = Pattern.compile("\\\\(t|x[0-9a-f]{2}|u[0-9a-f]{4})");

    private Attacks() {}

    public static List<String> all() {
        return Table.rows("/acceptance/attacks.csv").stream()
                .map(row -> decoded(row.get("text")))
                .toList();
    }

    /** Those that a database can keep. */
    public static List<String> storable() {
        return all().stream().filter(text -> !isUnstorable(text)).toList();
    }

    public static boolean isUnstorable(String text) {
        return text.indexOf('\0') >= 0;
    }

    private static String decoded(String text) {
        return ESCAPE.matcher(text).replaceAll(escape -> java.util.regex.Matcher.quoteReplacement(sign(escape)));
    }

    private static String sign(MatchResult escape) {
        String code = escape.group(1);
        return code.equals("t") ? "\t" : Character.toString((char) Integer.parseInt(code.substring(1), 16));
    }
}
