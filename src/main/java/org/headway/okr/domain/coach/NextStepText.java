package org.headway.okr.domain.coach;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The next step somebody wrote. Two commas with "and" make a list, and so does one comma where its parts are actions of
 * their own: "Fix autofill, call Adyen and update docs", but not "Ask Ana, Ben and Carla about the tax form".
 */
record NextStepText(String text) {

    private static final Pattern SIGNS = Pattern.compile("(?s).[\\n;•‣▪◦].|^[-*–] .* [-*–] ");
    private static final Pattern FIRST = Pattern.compile("(?<![^\\s(])[1a][.)] ");
    private static final Pattern SECOND = Pattern.compile("(?<![^\\s(])[2b][.)] ");
    private static final Pattern COMMA = Pattern.compile(",(?!\\d)");
    private static final Pattern AND = Pattern.compile(" (?:and|und|&) ");
    private static final Pattern PARTS = Pattern.compile(COMMA.pattern() + "|" + AND.pattern());
    private static final Pattern WORD = Pattern.compile("[^\\p{L}\\p{N}'’-]+");

    boolean isSeveralThings() {
        return SIGNS.matcher(text).find() || isNumbered() || isList();
    }

    private boolean isNumbered() {
        return FIRST.matcher(text).find() && SECOND.matcher(text).find();
    }

    private boolean isList() {
        long commas = COMMA.matcher(text).results().limit(2).count();
        return commas > 0 && AND.matcher(text).find() && (commas > 1 || hasTwoActions());
    }

    private boolean hasTwoActions() {
        return Stream.of(PARTS.split(text))
                        .filter(NextStepText::isAction)
                        .limit(2)
                        .count()
                == 2;
    }

    private static boolean isAction(String part) {
        List<String> words = WORD.splitAsStream(part.strip()).toList();
        String first = words.isEmpty() ? "" : words.get(0).toLowerCase(Locale.ROOT);
        String last = words.isEmpty() ? "" : words.get(words.size() - 1);
        boolean infinitive = last.endsWith("en") || last.endsWith("ern") || last.endsWith("eln");
        return Vocabulary.DO.contains(first)
                || Vocabulary.ACT.contains(first)
                || (infinitive && Character.isLowerCase(last.codePointAt(0)));
    }
}
