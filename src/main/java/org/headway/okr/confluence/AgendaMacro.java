package org.headway.okr.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import jakarta.inject.Inject;
import java.util.Map;
import org.headway.okr.platform.SalPeople;
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
    private final AgendaQueries queries;
    private final SavedDays savedDays;
    private final Addresses addresses;
    private final Templates templates;
    private final MacroFrame frame;

    @Inject
    public AgendaMacro(
            SalPeople people,
            AgendaQueries queries,
            SavedDays savedDays,
            Addresses addresses,
            Templates templates,
            MacroFrame frame) {
        this.people = people;
        this.queries = queries;
        this.savedDays = savedDays;
        this.addresses = addresses;
        this.templates = templates;
        this.frame = frame;
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        return frame.around(
                context,
                (space, words) -> {
                    AgendaParameters given =
                            AgendaParameters.read(parameters, space).asOf(savedDays.of(context));
                    return space.isEmpty() && !given.table().namesASpace()
                            ? MessageView.noSpace(words).render(templates)
                            : agenda(given, context, words);
                },
                MessageView::notAvailable);
    }

    private String agenda(AgendaParameters asked, ConversionContext on, Words words) {
        AgendaAnswer answer = queries.ask(people.reader(), asked.table().question(), asked.since());
        return Medium.of(on.getOutputType()) == Medium.PAPER
                ? AgendaView.onPaper(answer, asked, addresses, words).renderStatic(templates, words)
                : AgendaView.of(answer, asked, addresses, words).renderList(templates, words);
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
