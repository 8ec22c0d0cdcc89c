package org.headway.okr.imports;

import java.util.ArrayList;
import java.util.List;

/** An objective with its key results, or a key result, while it is being read. */
final class Entry {

    private final int line;
    private final String title;
    private final StringBuilder note;
    private final List<Entry> keyResults = new ArrayList<>();

    Entry(int line, String title, String note) {
        this.line = line;
        this.title = title;
        this.note = new StringBuilder(note);
    }

    void add(Entry keyResult) {
        keyResults.add(keyResult);
    }

    void addToNote(String text) {
        note.append(note.isEmpty() ? "" : "\n").append(text);
    }

    int line() {
        return line;
    }

    String title() {
        return title;
    }

    String note() {
        return note.toString();
    }

    List<Entry> keyResults() {
        return keyResults;
    }
}
