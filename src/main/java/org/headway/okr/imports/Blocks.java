package org.headway.okr.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.headway.okr.imports.Piece.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Cuts Markdown into its pieces, in the order of the text. Only blocks are read here; what is in a piece is read by
 * itself, so that no sign in one reaches into the next thousand. Blocks are never nested deeper than
 * {@link PastedLines#DEEPEST}, so they are walked by recursion.
 */
final class Blocks {

    /** Not HTML: people paste text, and one open comment would swallow the rest of it. */
    private static final Set<Class<? extends Block>> READ = Set.of(
            Heading.class,
            BlockQuote.class,
            FencedCodeBlock.class,
            IndentedCodeBlock.class,
            ListBlock.class,
            ThematicBreak.class);

    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(READ)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .inlineParserFactory(context -> (lines, node) -> node.appendChild(new Text(lines.getContent())))
            .build();

    /** What begins something new in the middle of a paragraph. */
    private static final Pattern BEGINS = Pattern.compile("\\s*+(?:[-*+]|\\d{1,9}[.)]|#{1,6}+)(?:\\s|$)");

    /** In lines. */
    private static final int LONGEST_PARAGRAPH = 500;

    private final List<String> markdown;
    private final List<String> lines;
    private final List<Piece> pieces = new ArrayList<>();

    private Blocks(List<String> markdown, List<String> lines) {
        this.markdown = markdown;
        this.lines = lines;
    }

    /** Takes the text in Markdown, and line by line as it was before. */
    static List<Piece> of(List<String> markdown, List<String> lines) {
        Blocks blocks = new Blocks(markdown, lines);
        blocks.read(PARSER.parse(String.join("\n", inShortParagraphs(markdown))), 0);
        return List.copyOf(blocks.pieces);
    }

    /** The parser goes over a paragraph again for each line of it: those that nobody writes are left out. */
    private static List<String> inShortParagraphs(List<String> lines) {
        List<String> shorter = new ArrayList<>();
        int run = 0;
        for (String line : lines) {
            run = line.isBlank() || BEGINS.matcher(line).lookingAt() ? 0 : run + 1;
            shorter.add(run <= LONGEST_PARAGRAPH ? line : "");
        }
        return shorter;
    }

    private void read(Node node, int depth) {
        if (node instanceof Document || node instanceof BlockQuote || node instanceof ListBlock) {
            readChildren(node, depth);
        } else if (node instanceof ListItem) {
            readChildren(node, depth + 1);
        } else if (node instanceof Heading heading) {
            add(Kind.HEADING, heading.getLevel(), node, content(node));
        } else if (node instanceof LinkReferenceDefinition) {
            addLines(Kind.LINK_ADDRESS, node);
        } else if (depth > 0) {
            boolean words = node.getPrevious() == null && node.getParent() instanceof ListItem;
            add(words ? Kind.ITEM : Kind.TEXT, depth, node, node instanceof Paragraph ? content(node) : source(node));
        } else {
            addLines(Kind.TEXT, node);
        }
    }

    private void readChildren(Node parent, int depth) {
        int setIn = 0;
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            setIn = setIn(child, setIn);
            read(child, depth + setIn);
        }
    }

    /**
     * How much deeper a list or an item belongs than Markdown says: "- a" two columns in after "1. b" is not nested,
     * three would be, but is meant so.
     */
    private static int setIn(Node node, int before) {
        int here = indent(node);
        int there = indent(node.getPrevious());
        if (here < 2 || there < 0) {
            return 0;
        }
        return here >= there + 2 ? before + 1 : before;
    }

    /** The columns before the sign of an item, or of the first in a list; -1 for anything else. */
    private static int indent(@Nullable Node node) {
        Node item = node instanceof ListBlock ? node.getFirstChild() : node;
        Integer indent = item instanceof ListItem listItem ? listItem.getMarkerIndent() : null;
        return indent == null ? -1 : indent;
    }

    private void add(Kind kind, int depth, Node node, String text) {
        List<SourceSpan> spans = node.getSourceSpans();
        pieces.add(new Piece(kind, depth, spans.get(0).getLineIndex() + 1, spans.size(), text));
    }

    private void addLines(Kind kind, Node node) {
        for (SourceSpan span : node.getSourceSpans()) {
            int index = span.getLineIndex();
            pieces.add(new Piece(kind, 0, index + 1, 1, lines.get(index).strip()));
        }
    }

    private static String content(Node node) {
        return node.getFirstChild() instanceof Text text ? text.getLiteral() : "";
    }

    private String source(Node node) {
        return String.join("\n", node.getSourceSpans().stream().map(this::words).toList());
    }

    private String words(SourceSpan span) {
        String line = markdown.get(span.getLineIndex());
        int end = span.getColumnIndex() + span.getLength();
        return line.substring(span.getColumnIndex(), end).strip();
    }
}
