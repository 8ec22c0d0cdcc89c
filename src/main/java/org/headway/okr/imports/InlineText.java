package org.headway.okr.imports;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * The words of a piece without marks of emphasis, code and links; markup of HTML is text like another.
 *
 * @param plain the words alone
 * @param addresses where a web address belongs, after so many characters of them
 */
record InlineText(String plain, NavigableMap<Integer, String> addresses) {

    private static final Set<Integer> MARKS = Set.of((int) '*', (int) '_', (int) '[', (int) '!', (int) '`', (int) '<');

    /** More than anybody writes into one piece: it is not Markdown then, and nested deeper than a reader may go. */
    private static final int MOST_MARKS = 500;

    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(Set.of())
            .customInlineContentParserFactory(new AmpersandIsText())
            .linkProcessor(new ReferenceWithoutAddress())
            .build();

    static InlineText of(String markdown) {
        if (markdown.length() > PastedLines.LONGEST
                || markdown.chars().filter(MARKS::contains).count() > MOST_MARKS) {
            return new InlineText(markdown, new TreeMap<>());
        }
        Node root = PARSER.parse(markdown.strip());
        if (!(root.getFirstChild() instanceof Paragraph)) {
            return new InlineText(markdown.strip(), new TreeMap<>());
        }
        StringBuilder words = new StringBuilder();
        NavigableMap<Integer, String> addresses = new TreeMap<>();
        read(root, words, addresses);
        return new InlineText(words.toString(), addresses);
    }

    /** The words from there on, each link's address after it in brackets. */
    String withAddresses(int start) {
        StringBuilder text = new StringBuilder();
        int at = start;
        for (Map.Entry<Integer, String> address :
                addresses.tailMap(start, false).entrySet()) {
            text.append(plain, at, address.getKey())
                    .append(" (")
                    .append(address.getValue())
                    .append(')');
            at = address.getKey();
        }
        return text.append(plain, at, plain.length()).toString();
    }

    private static void read(Node node, StringBuilder words, NavigableMap<Integer, String> addresses) {
        if (node instanceof Text text) {
            words.append(text.getLiteral());
        } else if (node instanceof Code code) {
            words.append(code.getLiteral());
        } else if (node instanceof HtmlInline html) {
            words.append(html.getLiteral());
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            words.append(' ');
        }
        int start = words.length();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            read(child, words, addresses);
        }
        String address = node instanceof Link link
                ? link.getDestination()
                : node instanceof Image image ? image.getDestination() : "";
        boolean web = address.startsWith("https://") || address.startsWith("http://");
        if (web && !words.substring(start).equals(address)) {
            addresses.put(words.length(), address);
        }
    }
}
