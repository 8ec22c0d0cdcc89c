package org.headway.okr.view;

import java.io.Serializable;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The words of the jar itself, in one language. */
public record BundleWords(Locale locale, ResourceBundle bundle) implements Words {

    public BundleWords(Locale locale) {
        this(
                locale,
                ResourceBundle.getBundle(
                        "i18n.headway", locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES)));
    }

    @Override
    public String say(String key, Serializable... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }
}
