package org.headway.okr.view;

/** Text that is cut where there is no room for it. */
public final class Shortened {

    private Shortened() {}

    /** At most so many characters, the last one an ellipsis if any are left out. */
    public static String to(int room, String text) {
        if (text.length() <= room) {
            return text;
        }
        boolean cutsACharacter = Character.isHighSurrogate(text.charAt(room - 2));
        return text.substring(0, room - (cutsACharacter ? 2 : 1)).stripTrailing() + "…";
    }
}
