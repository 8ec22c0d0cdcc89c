package org.headway.okr.domain.imported;

import java.util.Map;

/**
 * Who is named beside a key result that somebody brought in.
 *
 * @param words as they stand there; empty if nobody is named
 * @param mention the user name where the words are a mention of one user; else empty
 * @param picked whether somebody said whom the words mean, who is the mention then
 */
public record ImportedChampion(String words, String mention, boolean picked) {

    public static ImportedChampion nobody() {
        return new ImportedChampion("", "", false);
    }

    /** The same as somebody means it. */
    ImportedChampion meaning(Map<String, String> people) {
        String userName = people.getOrDefault(words, "");
        return userName.isEmpty() ? this : new ImportedChampion(words, userName, true);
    }

    public boolean isNamed() {
        return !words.isEmpty();
    }
}
