package org.headway.okr.domain.text;

import org.headway.okr.domain.CheckIn;

/**
 * A title and a note as long as they may be. What is too much of a title begins the note: cut after a sentence where one
 * ends, else between two words, so that both can be read and no word is lost. A title that is refused, or cut with dots,
 * would lose the very words that somebody brought in.
 *
 * @param rest what is too much of the note too; mostly empty
 */
public record TitleAndNote(String title, String note, String rest) {

    public static TitleAndNote fit(String title, String note, int titleLimit) {
        return fit(title, note, titleLimit, CheckIn.ANSWER_LIMIT);
    }

    /** The same where something else stands in the note too. */
    public static TitleAndNote fit(String title, String note, int titleLimit, int noteLimit) {
        int cut = cut(title, titleLimit);
        String whole = join(title.substring(cut).strip(), note.strip());
        int end = cut(whole, noteLimit);
        return new TitleAndNote(
                title.substring(0, cut).strip(),
                whole.substring(0, end).strip(),
                whole.substring(end).strip());
    }

    private static String join(String one, String other) {
        return one.isEmpty() || other.isEmpty() ? one + other : one + "\n" + other;
    }

    private static int cut(String text, int limit) {
        if (text.length() <= limit) {
            return text.length();
        }
        String head = text.substring(0, limit + 1);
        int sentence = Math.max(head.lastIndexOf(". "), Math.max(head.lastIndexOf("! "), head.lastIndexOf("? "))) + 1;
        int word = Math.max(head.lastIndexOf(' '), head.lastIndexOf('\n'));
        if (sentence > 0) {
            return sentence;
        }
        return word > 0 ? word : Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit;
    }
}
