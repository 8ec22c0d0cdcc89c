package org.headway.okr.rest.link;

import org.headway.okr.platform.link.LinkedAnswer;
import org.headway.okr.platform.link.LinkedAnswer.Answered;
import org.headway.okr.platform.link.LinkedAnswer.NotConnected;
import org.headway.okr.platform.link.LinkedAnswer.NotReached;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody gets through to the linked product.
 *
 * @param state {@code none}, {@code connected}, {@code refused}, {@code not-connected} or {@code not-reached}
 * @param authorise where to allow it, if that is missing
 * @param reason the key of why it was not reached
 */
public record LinkDto(String state, @Nullable String authorise, @Nullable String reason) {

    static LinkDto of(LinkedAnswer answer) {
        if (answer instanceof Answered answered) {
            return new LinkDto(answered.successful() ? "connected" : "refused", null, null);
        }
        if (answer instanceof NotConnected missing) {
            return new LinkDto("not-connected", missing.authorise().toString(), null);
        }
        if (answer instanceof NotReached unreached) {
            return new LinkDto("not-reached", null, unreached.reasonKey());
        }
        return new LinkDto("none", null, null);
    }
}
