package org.headway.okr.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.headway.okr.domain.OkrTable;
import org.headway.okr.platform.Languages;
import org.headway.okr.platform.Mishaps;
import org.headway.okr.platform.SalPeople;
import org.headway.okr.service.InvalidInput;
import org.headway.okr.service.NotFound;
import org.headway.okr.service.OkrException;
import org.headway.okr.service.Reader;
import org.headway.okr.service.action.ActionQueries;
import org.headway.okr.service.reading.OkrQueries;
import org.headway.okr.view.Addresses;
import org.headway.okr.view.MessageView;
import org.headway.okr.view.Templates;
import org.headway.okr.view.Words;
import org.headway.okr.view.paper.StaticTableView;
import org.headway.okr.view.table.OkrTableView;
import org.headway.okr.view.table.TableParameters;

/** {@code headway-table}: a live OKR table on a page, a static one in what a page is turned into. It reads; whatever goes wrong is a small box, never a broken page. */
public final class OkrTableMacro implements Macro {

    private final SalPeople people;
    private final Languages languages;
    private final OkrQueries queries;
    private final ActionQueries actions;
    private final PageRestrictions restrictions;
    private final SavedDays savedDays;
    private final Addresses addresses;
    private final Templates templates;
    private final Mishaps mishaps;
    private final PageBuilderService pages;

    @Inject
    public OkrTableMacro(
            SalPeople people,
            Languages languages,
            OkrQueries queries,
            ActionQueries actions,
            PageRestrictions restrictions,
            SavedDays savedDays,
            Addresses addresses,
            Templates templates,
            Mishaps mishaps,
            @ComponentImport PageBuilderService pages) {
        this.people = people;
        this.languages = languages;
        this.queries = queries;
        this.actions = actions;
        this.restrictions = restrictions;
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
            TableParameters given = TableParameters.read(parameters, space).unlessSaid(savedDays.of(context));
            return space.isEmpty() && !given.namesASpace()
                    ? MessageView.noSpace(words).render(templates)
                    : table(given, context, words);
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
            if (medium == Medium.SCREEN && actions.hasTracker()) {
                unused = pages.assembler().resources().requireWebResource("org.headway.okr:actions");
            }
        }
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
        String html = OkrTableView.of(table, words, parameters).render(templates, words);
        return table.home().mayEdit() && restrictions.apply(on)
                ? html
                        + MessageView.restricted(table.home().containerName(), words)
                                .render(templates)
                : html;
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
