package org.headway.okr.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.headway.okr.domain.table.OkrTable;
import org.headway.okr.platform.SalPeople;
import org.headway.okr.service.Reader;
import org.headway.okr.service.action.ActionQueries;
import org.headway.okr.service.reading.OkrQueries;
import org.headway.okr.view.Addresses;
import org.headway.okr.view.MessageView;
import org.headway.okr.view.Templates;
import org.headway.okr.view.Words;
import org.headway.okr.view.paper.StaticTableView;
import org.headway.okr.view.table.FoldingMemory;
import org.headway.okr.view.table.OkrTableView;
import org.headway.okr.view.table.TableParameters;

/** {@code headway-table}: a live OKR table on a page, a static one in what a page is turned into. It reads; whatever goes wrong is a small box, never a broken page. */
public final class OkrTableMacro implements Macro {

    private final SalPeople people;
    private final OkrQueries queries;
    private final ActionQueries actions;
    private final PageRestrictions restrictions;
    private final SavedDays savedDays;
    private final FoldingMemory folding;
    private final Addresses addresses;
    private final Templates templates;
    private final MacroFrame frame;

    @Inject
    public OkrTableMacro(
            SalPeople people,
            OkrQueries queries,
            ActionQueries actions,
            PageRestrictions restrictions,
            SavedDays savedDays,
            FoldingMemory folding,
            Addresses addresses,
            Templates templates,
            MacroFrame frame) {
        this.people = people;
        this.queries = queries;
        this.actions = actions;
        this.restrictions = restrictions;
        this.savedDays = savedDays;
        this.folding = folding;
        this.addresses = addresses;
        this.templates = templates;
        this.frame = frame;
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        return frame.around(
                context,
                (space, words) -> {
                    TableParameters given =
                            TableParameters.read(parameters, space).unlessSaid(savedDays.of(context));
                    return space.isEmpty() && !given.namesASpace()
                            ? MessageView.noSpace(words).render(templates)
                            : table(given, context, words);
                },
                words -> notAvailable(parameters.getOrDefault("team", "").strip(), context, words));
    }

    /** Whoever may edit the space is told which team it should be. */
    private MessageView notAvailable(String team, ConversionContext on, Words words) {
        boolean mayKnow = !team.isEmpty()
                && Optional.ofNullable(on.getSpaceKey())
                        .filter(key -> queries.mayEdit(people.reader(), key))
                        .isPresent();
        return mayKnow ? MessageView.notAvailable(team, words) : MessageView.notAvailable(words);
    }

    private String table(TableParameters parameters, ConversionContext on, Words words) {
        Reader reader = people.reader();
        OkrTable table = queries.table(reader, parameters.question());
        if (Medium.of(on.getOutputType()) == Medium.PAPER) {
            return StaticTableView.of(
                            table,
                            queries.told(reader, table, parameters.detail()),
                            actions.ofTable(reader, table),
                            addresses,
                            words)
                    .render(templates, words);
        }
        String html = OkrTableView.of(table, words, parameters, folding.now()).render(templates, words);
        return table.home().mayEdit() && restrictions.apply(on)
                ? html
                        + MessageView.restricted(table.home().containerName(), words)
                                .render(templates)
                : html;
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
