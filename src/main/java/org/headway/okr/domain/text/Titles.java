package org.headway.okr.domain.text;

import java.util.Locale;

/** What makes two titles the same when a list is brought in again. */
public final class Titles {

    private Titles() {}

    /** The title as people read it: case, blanks and signs at the end do not make another. */
    public static String asRead(String title) {
        return title.toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .replaceAll("[ .;:]+$", "")
                .strip();
    }
}
