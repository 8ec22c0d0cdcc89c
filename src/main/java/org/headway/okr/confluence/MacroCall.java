package org.headway.okr.confluence;

import java.util.Map;

/** One of our macros in the source of a page: its name and what its author set. */
record MacroCall(String name, Map<String, String> parameters) {

    static final String TABLE = "headway-table";
    static final String AGENDA = "headway-agenda";
    static final String KEY_RESULT = "headway-key-result";

    MacroCall {
        parameters = Map.copyOf(parameters);
    }

    static boolean isOurs(String name) {
        return name.equals(TABLE) || name.equals(AGENDA) || name.equals(KEY_RESULT);
    }

    /** Whether it stands in a sentence. */
    boolean isInline() {
        return name.equals(KEY_RESULT);
    }

    /** What the author named; empty where that was nothing. */
    String named() {
        return parameters.getOrDefault(isInline() ? "key" : "team", "").strip();
    }
}
