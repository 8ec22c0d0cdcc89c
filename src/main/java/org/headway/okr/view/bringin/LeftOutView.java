package org.headway.okr.view.bringin;

import java.util.Locale;
import org.headway.okr.domain.UnreadLine;
import org.headway.okr.view.Words;

/** A line of a pasted list that is left out, with the reason. */
public record LeftOutView(int line, String text, String reason) {

    static LeftOutView of(UnreadLine unread, Words words) {
        String reason = unread.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new LeftOutView(unread.line(), unread.text(), words.say("okr.bring-in.left-out." + reason));
    }
}
