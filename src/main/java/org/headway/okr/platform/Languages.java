package org.headway.okr.platform;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Locale;
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

    /** The words of whoever makes the current request. */
    public Words reader() {
        return new ProductWords(locales.getLocale(), texts);
    }

    private record ProductWords(Locale locale, I18nResolver texts) implements Words {

        @Override
        public String say(String key, Serializable... arguments) {
            return texts.getText(locale, key, arguments);
        }
    }
}
