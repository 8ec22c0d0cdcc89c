package org.headway.devhost.sal;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.net.URL;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;

/** SAL's I18nResolver over the plugin's {@code <resource type="i18n">} files. */
public final class Texts {
    /** A key that is in no file; the products show the key. */
    public static final class MissingText extends RuntimeException {
        MissingText(String key) {
            super("The text " + key + " is in no i18n file of the plugin");
        }
    }

    private final boolean strict;
    private final Set<String> missing = ConcurrentHashMap.newKeySet();
    private final Map<Locale, Map<String, String>> byLocale = new ConcurrentHashMap<>();
    private volatile Function<Locale, Map<String, String>> source = locale -> Map.of();

    /** A strict resolver fails where the products show the key. */
    public Texts(boolean strict) {
        this.strict = strict;
    }

    /** Names the files, like "i18n/headway", once the plugin is there. */
    public void load(List<String> files, Function<String, URL> resources) {
        source = locale -> files.stream()
                .flatMap(file -> Stream.of("", "_" + locale.getLanguage(), "_" + locale)
                        .map(suffix -> resources.apply(file + suffix + ".properties")))
                .filter(file -> file != null)
                .flatMap(file -> read(file).entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (general, special) -> special));
        byLocale.clear();
    }

    public String getText(Locale locale, String key, Serializable... arguments) {
        return format(locale, key, arguments);
    }

    public String getRawText(Locale locale, String key) {
        return find(locale, key).orElseGet(() -> absent(key));
    }

    public String format(Locale locale, String key, Object[] arguments) {
        return find(locale, key)
                .map(pattern -> new MessageFormat(pattern, locale).format(arguments))
                .orElseGet(() -> absent(key));
    }

    public Optional<String> find(Locale locale, String key) {
        return Optional.ofNullable(byLocale.computeIfAbsent(locale, source).get(key));
    }

    /** The keys that were asked for in vain. */
    public Set<String> missing() {
        return Set.copyOf(missing);
    }

    private String absent(String key) {
        if (missing.add(key)) {
            LoggerFactory.getLogger(Texts.class).warn("The text {} is in no i18n file of the plugin", key);
        }
        if (strict) {
            throw new MissingText(key);
        }
        return key;
    }

    private static Map<String, String> read(URL file) {
        Properties texts = new Properties();
        try (InputStream content = file.openStream()) {
            // Latin-1 with escapes, the only encoding that every product reads alike.
            texts.load(content);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return texts.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, texts::getProperty));
    }
}
