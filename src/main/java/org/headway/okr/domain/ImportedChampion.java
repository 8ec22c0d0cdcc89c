package org.headway.okr.domain;

/**
 * Who is named beside a key result that somebody brought in.
 *
 * @param words as they stand there; empty if nobody is named
 * @param mention the user name where the words are a mention of one user; else empty
 * @param head the words at the head of the column
 */
public record ImportedChampion(String words, String mention, String head) {

    public static ImportedChampion nobody() {
        return new ImportedChampion("", "", "");
    }

    public boolean isNamed() {
        return !words.isEmpty();
    }

    /** The words for a note, where they name no user. */
    public String note() {
        return head.isEmpty() ? words : head + ": " + words;
    }
}
