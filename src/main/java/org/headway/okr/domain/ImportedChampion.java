package org.headway.okr.domain;

/**
 * Who is named beside a key result that somebody brought in.
 *
 * @param words as they stand there; empty if nobody is named
 * @param mention the user name where the words are a mention of one user; else empty
 */
public record ImportedChampion(String words, String mention) {

    public static ImportedChampion nobody() {
        return new ImportedChampion("", "");
    }

    public boolean isNamed() {
        return !words.isEmpty();
    }
}
