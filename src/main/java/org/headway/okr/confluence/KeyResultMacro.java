package org.headway.okr.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.programme.ConfidenceScale;
import org.headway.okr.platform.Languages;
import org.headway.okr.platform.Mishaps;
import org.headway.okr.platform.SalPeople;
import org.headway.okr.service.NotFound;
import org.headway.okr.service.Reader;
import org.headway.okr.service.reading.KeyResultQuery;
import org.headway.okr.service.reading.OkrQueries;
import org.headway.okr.view.Addresses;
import org.headway.okr.view.Templates;
import org.headway.okr.view.Words;
import org.headway.okr.view.line.LozengeView;

/** {@code headway-key-result}: where a key result stands, inside a sentence. */
public final class KeyResultMacro implements Macro {

    private final SalPeople people;
    private final Languages languages;
    private final KeyResultQuery keyResults;
    private final OkrQueries queries;
    private final SavedDays savedDays;
    private final Addresses addresses;
    private final Templates templates;
    private final Mishaps mishaps;
    private final PageBuilderService pages;

    @Inject
    public KeyResultMacro(
            SalPeople people,
            Languages languages,
            KeyResultQuery keyResults,
            OkrQueries queries,
            SavedDays savedDays,
            Addresses addresses,
            Templates templates,
            Mishaps mishaps,
            @ComponentImport PageBuilderService pages) {
        this.people = people;
        this.languages = languages;
        this.keyResults = keyResults;
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
        try {
            KeyResultKey key = key(parameters).orElseThrow(NotFound::new);
            Reader reader = people.reader();
            KeyResult keyResult = keyResults.ask(reader, key, savedDays.of(context));
            ConfidenceScale scale = queries.rules(reader, key).confidence();
            LozengeView lozenge = LozengeView.of(keyResult, scale, addresses, words);
            if (Medium.of(context.getOutputType()) == Medium.PAPER) {
                return lozenge.renderPlain(templates);
            }
            var unused = pages.assembler().resources().requireWebResource("org.headway.okr:lozenge");
            return lozenge.render(templates);
        } catch (NotFound unknownOrForbidden) {
            return LozengeView.notAvailable(templates, words);
        } catch (RuntimeException unexpected) {
            return LozengeView.broken(mishaps.log(unexpected), templates, words);
        }
    }

    private static Optional<KeyResultKey> key(Map<String, String> parameters) {
        return Optional.ofNullable(parameters.get("key"))
                .map(text -> text.strip().toUpperCase(Locale.ROOT))
                .flatMap(KeyResultKey::read);
    }

    @Override
    public BodyType getBodyType() {
        return BodyType.NONE;
    }

    @Override
    public OutputType getOutputType() {
        return OutputType.INLINE;
    }
}
