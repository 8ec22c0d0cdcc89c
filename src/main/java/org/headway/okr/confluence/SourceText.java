package org.headway.okr.confluence;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text in the source of a page, without its entities. */
final class SourceText {

    private static final Pattern ENTITY = Pattern.compile("&(#x[0-9A-Fa-f]{1,6}|#[0-9]{1,7}|[A-Za-z][A-Za-z0-9]*);|&");
    private static final Map<String, String> NAMED =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", "\u00a0");

    private SourceText() {}

    static String plain(String escaped) {
        return ENTITY.matcher(escaped).replaceAll(entity -> Matcher.quoteReplacement(meant(entity.group(1))));
    }

    private static String meant(String entity) {
        try {
            if (entity != null && entity.startsWith("#")) {
                return Character.toString(
                        entity.startsWith("#x")
                                ? Integer.parseInt(entity.substring(2), 16)
                                : Integer.parseInt(entity.substring(1)));
            }
        } catch (IllegalArgumentException noCharacter) {
            throw new UnreadableSource();
        }
        String known = entity == null ? null : NAMED.get(entity);
        if (known == null) {
            throw new UnreadableSource();
        }
        return known;
    }
}
