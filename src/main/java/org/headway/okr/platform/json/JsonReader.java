package org.headway.okr.platform.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads JSON as RFC 8259 has it, from the first sign to the last. */
final class JsonReader {

    /** Deeper than any answer that we read, and shallow enough for every stack. */
    private static final int DEEPEST = 100;

    /** A number of more digits is nonsense, and slow to count with. */
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d{0,99})(\\.\\d{1,100})?([eE][+-]?\\d{1,3})?");

    private final String text;
    private int at;

    JsonReader(String text) {
        this.text = text;
    }

    Json read() {
        Json whole = value(0);
        space();
        if (at < text.length()) {
            throw unexpected();
        }
        return whole;
    }

    private Json value(int depth) {
        if (depth > DEEPEST) {
            throw new UnexpectedJson("Too deep");
        }
        space();
        return switch (peek()) {
            case '{' -> object(depth);
            case '[' -> list(depth);
            case '"' -> Json.of(string());
            case 't' -> word("true", Json.of(true));
            case 'f' -> word("false", Json.of(false));
            case 'n' -> word("null", Json.nothing());
            default -> number();
        };
    }

    private Json object(int depth) {
        Map<String, Json> fields = new LinkedHashMap<>();
        at++;
        boolean more = !skips('}');
        while (more) {
            space();
            String name = string();
            expect(':');
            fields.put(name, value(depth + 1));
            more = skips(',');
            if (!more) {
                expect('}');
            }
        }
        return Json.of(fields);
    }

    private Json list(int depth) {
        List<Json> elements = new ArrayList<>();
        at++;
        boolean more = !skips(']');
        while (more) {
            elements.add(value(depth + 1));
            more = skips(',');
            if (!more) {
                expect(']');
            }
        }
        return Json.of(elements);
    }

    private String string() {
        expect('"');
        StringBuilder read = new StringBuilder();
        while (peek() != '"') {
            char next = text.charAt(at++);
            if (next < ' ') {
                throw unexpected();
            }
            read.append(next == '\\' ? escaped() : next);
        }
        at++;
        return read.toString();
    }

    private char escaped() {
        char sign = peek();
        at++;
        return switch (sign) {
            case '"', '\\', '/' -> sign;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unicode();
            default -> throw unexpected();
        };
    }

    private char unicode() {
        if (at + 4 > text.length() || !text.substring(at, at + 4).matches("[0-9a-fA-F]{4}")) {
            throw unexpected();
        }
        at += 4;
        return (char) Integer.parseInt(text.substring(at - 4, at), 16);
    }

    private Json number() {
        Matcher number = NUMBER.matcher(text).region(at, text.length());
        if (!number.lookingAt()) {
            throw unexpected();
        }
        at = number.end();
        return Json.of(new BigDecimal(number.group()));
    }

    private Json word(String word, Json meaning) {
        if (!text.startsWith(word, at)) {
            throw unexpected();
        }
        at += word.length();
        return meaning;
    }

    private boolean skips(char sign) {
        space();
        boolean here = peek() == sign;
        at += here ? 1 : 0;
        return here;
    }

    private void expect(char sign) {
        if (!skips(sign)) {
            throw unexpected();
        }
    }

    private char peek() {
        if (at >= text.length()) {
            throw new UnexpectedJson("It ends too early");
        }
        return text.charAt(at);
    }

    private void space() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    /** Where, and not what: the text may be somebody's. */
    private UnexpectedJson unexpected() {
        return new UnexpectedJson("Unexpected sign at " + at);
    }
}
