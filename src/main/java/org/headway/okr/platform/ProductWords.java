package org.headway.okr.platform;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.headway.okr.view.Words;

/** One language for the length of a request; each pattern is parsed once, however many rows say it. */
final class ProductWords implements Words {

    private final Locale locale;
    private final I18nResolver texts;
    private final Map<String, MessageFormat> patterns = new HashMap<>();

    ProductWords(Locale locale, I18nResolver texts) {
        this.locale = locale;
        this.texts = texts;
    }

    @Override
    public Locale locale() {
        return locale;
    }

    @Override
    public String say(String key, Serializable... arguments) {
        return patterns.computeIfAbsent(key, this::pattern).format(arguments);
    }

    private MessageFormat pattern(String key) {
        return new MessageFormat(texts.getRawText(locale, key), locale);
    }
}
