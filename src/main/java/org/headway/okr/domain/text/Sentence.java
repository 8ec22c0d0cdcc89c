package org.headway.okr.domain.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A text as words, signs and numbers, cut in one pass. */
public record Sentence(List<Token> tokens) {

    /** How many words may stand between a number and what it is for. */
    private static final int HEDGED = 6;

    private static final List<String> SIGNS = List.of("-->", "->", ">=", "<=", "=>");

    public static Sentence of(String text, Locale locale) {
        List<Token> tokens = new ArrayList<>();
        int brackets = 0;
        int at = 0;
        String before = "";
        while (at < text.length()) {
            int start = at;
            Optional<NumberScan.Found> found =
                    isMiddleOfWord(text, at) ? Optional.empty() : NumberScan.at(text, at, locale);
            at = found.map(NumberScan.Found::end).orElseGet(() -> endOfWord(text, start));
            String word = text.substring(start, at).toLowerCase(Locale.ROOT);
            if (word.isBlank()) {
                continue;
            }
            String last = before;
            Optional<Quantity> number = found.map(NumberScan.Found::quantity).or(() -> NumberWord.read(word, last));
            tokens.add(new Token(word, number, brackets > 0, start, at));
            brackets = Math.max(0, brackets + (word.equals("(") ? 1 : word.equals(")") ? -1 : 0));
            before = word;
        }
        return new Sentence(List.copyOf(tokens));
    }

    private static boolean isMiddleOfWord(String text, int at) {
        return at > 0 && (Character.isLetterOrDigit(text.charAt(at - 1)) || "#_".indexOf(text.charAt(at - 1)) >= 0);
    }

    /** A word goes on over hyphens and the like where letters or digits follow; any other sign is a word. */
    private static int endOfWord(String text, int start) {
        for (String sign : SIGNS) {
            if (text.startsWith(sign, start)) {
                return start + sign.length();
            }
        }
        int end = start + 1;
        if (!Character.isLetterOrDigit(text.charAt(start))) {
            return end;
        }
        while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || joins(text, end))) {
            end++;
        }
        return end;
    }

    private static boolean joins(String text, int at) {
        char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        boolean inNumber = Numeral.isDigit(text.charAt(at - 1)) && Numeral.isDigit(next);
        return switch (text.charAt(at)) {
            case '-', '/', '\'', '’', '_' -> Character.isLetterOrDigit(next);
            case '.', ',', ':' -> inNumber;
            default -> false;
        };
    }

    public int size() {
        return tokens.size();
    }

    public Token get(int index) {
        return tokens.get(index);
    }

    /** The indexes of its numbers. */
    IntStream numbers() {
        return IntStream.range(0, tokens.size())
                .filter(index -> tokens.get(index).isNumber());
    }

    /** The number at an index that has one. */
    public Quantity quantity(int index) {
        return tokens.get(index).quantity().orElseThrow();
    }

    /** The word at an index; empty beyond both ends and where a number stands. */
    public String word(int index) {
        boolean inside = index >= 0 && index < tokens.size();
        return inside && !tokens.get(index).isNumber() ? tokens.get(index).text() : "";
    }

    /** Whether a verb of change begins it, or ends it as in German. */
    boolean isAboutChange() {
        return Lexicon.CHANGE.contains(word(0)) || Lexicon.CHANGE.contains(word(last()));
    }

    /** The index of its last word, where German has its verb. */
    int last() {
        return word(size() - 1).equals(".") ? size() - 2 : size() - 1;
    }

    /** The word that says what a number is for: the first before it that is no hedge, over at most {@link #HEDGED}. */
    String roleWord(int number) {
        int at = number - 1;
        while (number - at <= HEDGED && Lexicon.HEDGES.contains(word(at))) {
            at--;
        }
        return word(at);
    }

    /** So many words before an index, with a space between. */
    String before(int index, int length) {
        return IntStream.range(index - length, index).mapToObj(this::word).collect(Collectors.joining(" "));
    }

    /** The next number, with only such words between; -1 if there is none near. */
    int next(int after, Predicate<String> between) {
        int at = after + 1;
        while (at - after <= HEDGED && between.test(word(at))) {
            at++;
        }
        return at < size() && get(at).isNumber() ? at : -1;
    }
}
