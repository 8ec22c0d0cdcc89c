package org.headway.okr.platform;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.headway.okr.view.Words;

/** The languages that the product speaks with its readers. */
@Named
public final class Languages {

    private final I18nResolver texts;
    private final LocaleResolver locales;

    @Inject
    public Languages(@ComponentImport I18nResolver texts, @ComponentImport LocaleResolver locales) {
        this.texts = texts;
        this.locales = locales;
    }

    /** The words of whoever makes the current request. Take them once: what they have said they say again cheaply. */
    public Words reader() {
        return new ProductWords(locales.getLocale(), texts);
    }
}
