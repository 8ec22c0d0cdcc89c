package org.headway.okr.confluence;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.table.OkrTable;
import org.headway.okr.platform.Languages;
import org.headway.okr.service.InvalidInput;
import org.headway.okr.service.NotFound;
import org.headway.okr.service.Reader;
import org.headway.okr.service.action.Tracked;
import org.headway.okr.service.agenda.AgendaQueries;
import org.headway.okr.service.reading.OkrQueries;
import org.headway.okr.view.Addresses;
import org.headway.okr.view.Templates;
import org.headway.okr.view.Words;
import org.headway.okr.view.agenda.AgendaParameters;
import org.headway.okr.view.agenda.AgendaView;
import org.headway.okr.view.line.LozengeView;
import org.headway.okr.view.paper.LeftOutView;
import org.headway.okr.view.paper.StaticTableView;
import org.headway.okr.view.table.TableParameters;

/** What macros show to anybody who may read a page, as text for good: no issues, no links to Headway. */
@ConfluenceComponent
public final class FrozenMacros {

    private final OkrQueries queries;
    private final AgendaQueries agendas;
    private final Languages languages;
    private final Addresses addresses;
    private final Templates templates;

    @Inject
    public FrozenMacros(
            OkrQueries queries, AgendaQueries agendas, Languages languages, Addresses addresses, Templates templates) {
        this.queries = queries;
        this.agendas = agendas;
        this.languages = languages;
        this.addresses = addresses;
        this.templates = templates;
    }

    Frozen of(MacroCall call, Reader anybody, String space) {
        Words words = languages.reader();
        try {
            Optional<String> shown =
                    switch (call.name()) {
                        case MacroCall.TABLE -> table(call, anybody, space, words);
                        case MacroCall.AGENDA -> agenda(call, anybody, space, words);
                        default -> keyResult(call, anybody, words);
                    };
            return shown.map(html -> new Frozen(withoutLinks(html), true)).orElseGet(() -> leftOut(call, space, words));
        } catch (NotFound | InvalidInput unknownOrForbiddenOrWrong) {
            return leftOut(call, space, words);
        }
    }

    /** What asks for a person shows each reader something else, or tells everybody a name. */
    private Optional<String> table(MacroCall call, Reader anybody, String space, Words words) {
        TableParameters asked = TableParameters.read(call.parameters(), Optional.of(space));
        if (asked.filter().namesSomebody()) {
            return Optional.empty();
        }
        OkrTable table = queries.table(anybody, asked.question());
        return Optional.of(StaticTableView.of(
                        table,
                        queries.told(anybody, table, asked.detail()),
                        new Tracked.NoTracker<>(),
                        addresses,
                        words)
                .render(templates, words));
    }

    private Optional<String> agenda(MacroCall call, Reader anybody, String space, Words words) {
        AgendaParameters asked = AgendaParameters.read(call.parameters(), Optional.of(space));
        if (asked.table().filter().namesSomebody()) {
            return Optional.empty();
        }
        return Optional.of(AgendaView.onPaper(
                        agendas.ask(anybody, asked.table().question(), asked.since()), asked, addresses, words)
                .renderStatic(templates, words));
    }

    private Optional<String> keyResult(MacroCall call, Reader anybody, Words words) {
        KeyResultKey key =
                KeyResultKey.read(call.named().toUpperCase(Locale.ROOT)).orElseThrow(NotFound::new);
        KeyResult found = queries.keyResult(anybody, key);
        return Optional.of(LozengeView.of(found, queries.rules(anybody, key).confidence(), addresses, words)
                .renderPlain(templates));
    }

    /** Unknown, forbidden and what is about a person look alike, and say what the author of the page had written. */
    private Frozen leftOut(MacroCall call, String space, Words words) {
        String named = call.named().isEmpty() ? space : call.named();
        return new Frozen(LeftOutView.of(named, words).render(templates, call.isInline()), false);
    }

    /** They lead to Headway, and would lead nowhere. Our own output has no bare sign in a text or an attribute. */
    private static String withoutLinks(String html) {
        return html.replaceAll("</?a\\b[^>]*>", "").strip();
    }
}
