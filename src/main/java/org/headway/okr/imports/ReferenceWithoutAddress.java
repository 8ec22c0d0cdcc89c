package org.headway.okr.imports;

import org.commonmark.node.Link;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;

/** Reads {@code [words][label]} as its words: the address stands elsewhere in the text, or was not pasted. */
final class ReferenceWithoutAddress implements LinkProcessor {

    @Override
    public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
        boolean reference = link.marker() == null && link.label() != null && link.destination() == null;
        return reference ? LinkResult.wrapTextIn(new Link("", null), scanner.position()) : LinkResult.none();
    }
}
