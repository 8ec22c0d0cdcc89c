package org.headway.devhost.webresource;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.headway.devhost.sal.Texts;

/** The jsI18n transformer: puts texts in the place of {@code AJS.I18n.getText("key")}; only literal keys are seen. */
record JsTexts(Texts texts) {
    private static final Pattern CALL =
            Pattern.compile("\\b(AJS|WRM)\\.I18n\\.getText\\(\\s*(['\"])([\\w.-]+)\\2\\s*([,)])");

    String translate(String script, Locale locale) {
        return CALL.matcher(script)
                .replaceAll(call ->
                        Matcher.quoteReplacement(replacement(call.group(1), call.group(3), call.group(4), locale)));
    }

    private String replacement(String namespace, String key, String end, Locale locale) {
        return end.equals(")")
                ? literal(texts.getText(locale, key))
                : namespace + ".format(" + literal(texts.getRawText(locale, key)) + ",";
    }

    private static String literal(String text) {
        StringBuilder literal = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\' || c == '<' || c == '\'' || c < ' ' || c > '~') {
                literal.append(String.format("\\u%04x", (int) c));
            } else {
                literal.append(c);
            }
        }
        return literal.append('"').toString();
    }
}
