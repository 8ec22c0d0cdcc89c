package org.headway.okr.platform.link;

import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import org.headway.okr.platform.link.LinkedAnswer.Answered;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The other product as we remember it: whether it failed lately, and whom it told to wait. */
final class Remote {

    private static final Logger LOG = LoggerFactory.getLogger(Remote.class);

    private final Calls calls;
    private final Pause pause;
    private final Patience patience;

    Remote(Calls calls, Clock clock) {
        this.calls = calls;
        this.pause = new Pause(clock);
        this.patience = new Patience(clock);
    }

    LinkedAnswer ask(ApplicationLinkRequestFactory link, String person, LinkedRequest request) {
        if (!patience.admits(person)) {
            return Trouble.TOLD_TO_WAIT.answer();
        }
        if (!pause.admits()) {
            return Trouble.PAUSED.answer();
        }
        try {
            LinkedAnswer answer = calls.make(() -> answer(link, person, request), request.longestMillis());
            if (answer instanceof Answered) {
                pause.answered();
            }
            return answer;
        } catch (Unreached unreached) {
            LOG.debug("{} {} was not answered", request.method(), request.path(), unreached);
            if (unreached.trouble().isFailure()) {
                pause.failed();
            }
            return unreached.trouble().answer();
        }
    }

    private LinkedAnswer answer(ApplicationLinkRequestFactory link, String person, LinkedRequest request)
            throws Exception {
        Optional<Reply> reply = new Exchange(link, request).send();
        return reply.isPresent() ? judged(reply.get(), person) : notConnected(link.getAuthorisationURI());
    }

    /** A link that acts for people without asking them has nowhere to lead them to. */
    private static LinkedAnswer notConnected(@Nullable URI authorise) throws Unreached {
        if (authorise == null) {
            throw new Unreached(Trouble.FAILING);
        }
        return new LinkedAnswer.NotConnected(authorise);
    }

    private Answered judged(Reply reply, String person) throws Unreached {
        int status = reply.status();
        if (status == 429) {
            patience.told(person, reply.retryAfter());
            throw new Unreached(Trouble.TOLD_TO_WAIT);
        }
        if (status >= 500 || status < 200 || status / 100 == 3) {
            throw new Unreached(Trouble.FAILING);
        }
        return new Answered(status, reply.body().orElseThrow(() -> new Unreached(Trouble.TOO_LONG)));
    }
}
