package org.headway.okr.view.bringin;

import java.util.Locale;
import org.headway.okr.domain.imported.UnreadLine;
import org.headway.okr.view.Words;

/**
 * A line or row that is left out.
 *
 * @param place which one it is
 * @param text its words
 */
public record LeftOutView(String place, String text, String reason) {

    static LeftOutView of(UnreadLine unread, LineNumbers numbers, Words words) {
        String reason = unread.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new LeftOutView(numbers.of(unread.line()), unread.text(), words.say("okr.bring-in.left-out." + reason));
    }
}
