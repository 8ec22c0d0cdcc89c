package org.headway.okr.confluence;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A tag in the source of a page.
 *
 * @param text the tag itself
 * @param end where in the source it ends
 */
record SourceTag(String name, boolean opens, boolean closes, String text, int end) {

    private static final Pattern TAG = Pattern.compile(
            "<(/?)([A-Za-z][\\w:.-]*+)((?:\\s++[\\w:.-]++\\s*+=\\s*+(?:\"[^\"]*+\"|'[^']*+'))*+)\\s*+(/?)>");
    private static final Pattern NAME = Pattern.compile("\\sac:name\\s*+=\\s*+(?:\"([^\"]*+)\"|'([^']*+)')");

    /** The tag that begins at a place; a place where something else begins cannot be read. */
    static SourceTag at(String source, int place) {
        Matcher tag = TAG.matcher(source).region(place, source.length());
        if (!tag.lookingAt()) {
            throw new UnreadableSource();
        }
        boolean isEnd = !tag.group(1).isEmpty();
        boolean isEmpty = !tag.group(4).isEmpty();
        return new SourceTag(tag.group(2), !isEnd, isEnd || isEmpty, tag.group(), tag.end());
    }

    /** What a macro or a parameter is called. */
    Optional<String> called() {
        Matcher found = NAME.matcher(text);
        return found.find()
                ? Optional.of(SourceText.plain(found.group(1) == null ? found.group(2) : found.group(1)))
                : Optional.empty();
    }

    boolean isMacro() {
        return name.equals("ac:structured-macro") || name.equals("ac:macro");
    }

    /** Whether a table within it would not stand beside text, but break it. */
    boolean isOfText() {
        return name.matches("p|h[1-6]");
    }

    boolean isWithinText() {
        return name.matches("a|b|strong|i|em|u|s|del|ins|sub|sup|small|big|code|span|font");
    }

    String endTag() {
        return "</" + name + ">";
    }
}
