package org.headway.okr.view;

import java.io.Serializable;
import java.util.Locale;

/** The words of one reader's language. */
public interface Words {

    Locale locale();

    /** The text of a message key, with its arguments put in as MessageFormat does. */
    String say(String key, Serializable... arguments);
}
