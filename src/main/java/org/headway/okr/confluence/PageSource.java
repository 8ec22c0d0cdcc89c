package org.headway.okr.confluence;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.function.Function;

/**
 * The source of a page, in Confluence's storage format, on the way to one without our macros. Every other byte stays as it
 * is, which the product's own way through a parser would not promise.
 */
final class PageSource {

    private static final String CDATA = "<![CDATA[";
    private static final String COMMENT = "<!--";

    private final String source;
    private final Function<MacroCall, String> texts;
    private final StringBuilder written = new StringBuilder();
    private final Deque<SourceTag> open = new ArrayDeque<>();
    private int place;

    private PageSource(String source, Function<MacroCall, String> texts) {
        this.source = source;
        this.texts = texts;
    }

    /** The source with a text, itself in storage format, in place of each of our macros. */
    static String without(String source, Function<MacroCall, String> texts) {
        return new PageSource(source, texts).read();
    }

    private String read() {
        while (place < source.length()) {
            int next = source.indexOf('<', place);
            keep(next < 0 ? source.length() : next);
            if (next >= 0) {
                markup();
            }
        }
        if (!open.isEmpty()) {
            throw new UnreadableSource();
        }
        return written.toString();
    }

    private void markup() {
        if (source.startsWith(CDATA, place)) {
            keep(after("]]>"));
        } else if (source.startsWith(COMMENT, place)) {
            keep(after("-->"));
        } else {
            SourceTag tag = SourceTag.at(source, place);
            if (tag.opens()
                    && tag.isMacro()
                    && tag.called().filter(MacroCall::isOurs).isPresent()) {
                replace(tag);
            } else {
                follow(tag);
                keep(tag.end());
            }
        }
    }

    private void follow(SourceTag tag) {
        if (tag.opens() && !tag.closes()) {
            open.push(tag);
        } else if (!tag.opens() && (open.isEmpty() || !open.pop().name().equals(tag.name()))) {
            throw new UnreadableSource();
        }
    }

    private void replace(SourceTag macro) {
        MacroCall call = new MacroCall(macro.called().orElseThrow(), parameters(macro));
        String text = texts.apply(call);
        if (call.isInline()) {
            written.append(text);
        } else {
            besideText(text);
        }
    }

    /** Reads on to the end of the macro. */
    private Map<String, String> parameters(SourceTag macro) {
        Map<String, String> found = new HashMap<>();
        place = macro.end();
        int depth = macro.closes() ? 0 : 1;
        while (depth > 0) {
            place = source.indexOf('<', place);
            if (place < 0) {
                throw new UnreadableSource();
            }
            if (source.startsWith(CDATA, place)) {
                place = after("]]>");
                continue;
            }
            SourceTag tag = SourceTag.at(source, place);
            place = tag.end();
            if (tag.opens() && !tag.closes() && tag.name().equals("ac:parameter")) {
                int end = after("</ac:parameter>");
                found.put(tag.called().orElse(""), value(source.substring(place, end - "</ac:parameter>".length())));
                place = end;
            } else {
                depth += (tag.opens() ? 1 : 0) - (tag.closes() ? 1 : 0);
            }
        }
        return found;
    }

    /** A link to somebody or something stays what it is: our macros take text only. */
    private static String value(String inner) {
        return inner.indexOf('<') < 0 ? SourceText.plain(inner) : inner;
    }

    /** A table may not stand within a paragraph: that one ends before it and goes on after it, unless nothing is left of it. */
    private void besideText(String text) {
        StringBuilder before = new StringBuilder();
        StringBuilder after = new StringBuilder();
        boolean broken = false;
        for (Iterator<SourceTag> tags = open.iterator(); tags.hasNext() && !broken; ) {
            SourceTag tag = tags.next();
            if (!tag.isOfText() && !tag.isWithinText()) {
                break;
            }
            before.append(tag.endTag());
            after.insert(0, tag.text());
            broken = tag.isOfText();
        }
        if (!broken) {
            written.append(text);
            return;
        }
        boolean nothingBefore = endsWith(after);
        if (nothingBefore) {
            written.setLength(written.length() - after.length());
        } else {
            written.append(before);
        }
        written.append(text);
        if (source.startsWith(before.toString(), place)) {
            place += before.length();
            do {} while (!open.pop().isOfText());
        } else {
            written.append(after);
        }
    }

    private boolean endsWith(StringBuilder tags) {
        int begin = written.length() - tags.length();
        return begin >= 0 && written.substring(begin).contentEquals(tags);
    }

    private int after(String end) {
        int found = source.indexOf(end, place);
        if (found < 0) {
            throw new UnreadableSource();
        }
        return found + end.length();
    }

    private void keep(int to) {
        written.append(source, place, to);
        place = to;
    }
}
