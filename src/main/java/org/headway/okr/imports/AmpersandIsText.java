package org.headway.okr.imports;

import java.util.Set;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;

/** People paste text, not HTML: an entity is the characters it is written with. */
final class AmpersandIsText implements InlineContentParserFactory, InlineContentParser {

    @Override
    public Set<Character> getTriggerCharacters() {
        return Set.of('&');
    }

    @Override
    public InlineContentParser create() {
        return this;
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        state.scanner().next();
        return ParsedInline.of(new Text("&"), state.scanner().position());
    }
}
