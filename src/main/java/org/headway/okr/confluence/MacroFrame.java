package org.headway.okr.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.headway.okr.platform.Languages;
import org.headway.okr.platform.Mishaps;
import org.headway.okr.service.InvalidInput;
import org.headway.okr.service.NotFound;
import org.headway.okr.service.action.ActionQueries;
import org.headway.okr.view.MessageView;
import org.headway.okr.view.Templates;
import org.headway.okr.view.Words;

/** What is around the macros that fill a block: their styles and scripts, and a small box for whatever goes wrong, never a broken page. */
@ConfluenceComponent
public final class MacroFrame {

    private final Languages languages;
    private final ActionQueries actions;
    private final Templates templates;
    private final Mishaps mishaps;
    private final PageBuilderService pages;

    @Inject
    public MacroFrame(
            Languages languages,
            ActionQueries actions,
            Templates templates,
            Mishaps mishaps,
            @ComponentImport PageBuilderService pages) {
        this.languages = languages;
        this.actions = actions;
        this.templates = templates;
        this.mishaps = mishaps;
        this.pages = pages;
    }

    /**
     * @param content its HTML in a space, if the page lies in one
     * @param notAvailable what is said where there is nothing to be seen
     */
    String around(
            ConversionContext context,
            BiFunction<Optional<String>, Words, String> content,
            Function<Words, MessageView> notAvailable) {
        Words words = languages.reader();
        require(Medium.of(context.getOutputType()));
        try {
            return content.apply(Optional.ofNullable(context.getSpaceKey()), words);
        } catch (NotFound unknownOrForbidden) {
            return notAvailable.apply(words).render(templates);
        } catch (InvalidInput wrong) {
            String why = words.say(wrong.messageKey(), wrong.arguments().toArray(Serializable[]::new));
            return MessageView.badParameter(wrong.field(), why, words).render(templates);
        } catch (RuntimeException unexpected) {
            return MessageView.broken(mishaps.log(unexpected), words).render(templates);
        }
    }

    private void require(Medium medium) {
        if (medium == Medium.SCREEN) {
            require("okr-table");
            if (actions.hasTracker()) {
                require("actions");
            }
        } else if (medium != Medium.PAPER) {
            require("okr-styles");
        }
    }

    private void require(String resource) {
        var unused = pages.assembler().resources().requireWebResource("org.headway.okr:" + resource);
    }
}
