package org.headway.okr.view;

import java.io.Serializable;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the jar itself, in one language. */
record BundleWords(Locale locale) implements Words {

    @Override
    public String say(String key, Serializable... arguments) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                "i18n.headway",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }
}
