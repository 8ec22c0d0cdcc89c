package org.headway.okr.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.headway.okr.platform.Languages;
import org.headway.okr.platform.Mishaps;
import org.headway.okr.platform.SalPeople;
import org.headway.okr.service.InvalidInput;
import org.headway.okr.service.NotFound;
import org.headway.okr.service.OkrException;
import org.headway.okr.service.agenda.AgendaAnswer;
import org.headway.okr.service.agenda.AgendaQueries;
import org.headway.okr.view.Addresses;
import org.headway.okr.view.MessageView;
import org.headway.okr.view.Templates;
import org.headway.okr.view.Words;
import org.headway.okr.view.agenda.AgendaParameters;
import org.headway.okr.view.agenda.AgendaView;

/** {@code headway-agenda}: what a meeting talks about, as a list on a page that opens the walk through it. It reads, as the table does. */
public final class AgendaMacro implements Macro {

    private final SalPeople people;
    private final Languages languages;
    private final AgendaQueries queries;
    private final SavedDays savedDays;
    private final Addresses addresses;
    private final Templates templates;
    private final Mishaps mishaps;
    private final PageBuilderService pages;

    @Inject
    public AgendaMacro(
            SalPeople people,
            Languages languages,
            AgendaQueries queries,
            SavedDays savedDays,
            Addresses addresses,
            Templates templates,
            Mishaps mishaps,
            @ComponentImport PageBuilderService pages) {
        this.people = people;
        this.languages = languages;
        this.queries = queries;
        this.savedDays = savedDays;
        this.addresses = addresses;
        this.templates = templates;
        this.mishaps = mishaps;
        this.pages = pages;
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        Words words = languages.reader();
        require(Medium.of(context.getOutputType()));
        Optional<String> space = Optional.ofNullable(context.getSpaceKey());
        try {
            AgendaParameters given = AgendaParameters.read(parameters, space).asOf(savedDays.of(context));
            return space.isEmpty() && !given.table().namesASpace()
                    ? MessageView.noSpace(words).render(templates)
                    : agenda(given, context, words);
        } catch (NotFound unknownOrForbidden) {
            return MessageView.notAvailable(words).render(templates);
        } catch (InvalidInput wrong) {
            return MessageView.badParameter(wrong.field(), say(wrong, words), words)
                    .render(templates);
        } catch (RuntimeException unexpected) {
            return MessageView.broken(mishaps.log(unexpected), words).render(templates);
        }
    }

    private void require(Medium medium) {
        if (medium != Medium.PAPER) {
            String resource = medium == Medium.SCREEN ? "okr-table" : "okr-styles";
            var unused = pages.assembler().resources().requireWebResource("org.headway.okr:" + resource);
        }
    }

    private String agenda(AgendaParameters asked, ConversionContext on, Words words) {
        AgendaAnswer answer = queries.ask(people.reader(), asked.table().question(), asked.since());
        return Medium.of(on.getOutputType()) == Medium.PAPER
                ? AgendaView.onPaper(answer, asked, addresses, words).renderStatic(templates, words)
                : AgendaView.of(answer, asked, addresses, words).renderList(templates, words);
    }

    private static String say(OkrException refusal, Words words) {
        return words.say(refusal.messageKey(), refusal.arguments().toArray(java.io.Serializable[]::new));
    }

    @Override
    public BodyType getBodyType() {
        return BodyType.NONE;
    }

    @Override
    public OutputType getOutputType() {
        return OutputType.BLOCK;
    }
}
