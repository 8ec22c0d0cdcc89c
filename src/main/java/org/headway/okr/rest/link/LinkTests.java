package org.headway.okr.rest.link;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.headway.okr.platform.Languages;
import org.headway.okr.platform.link.LinkedAnswer;
import org.headway.okr.platform.link.LinkedAnswer.Answered;
import org.headway.okr.platform.link.LinkedAnswer.NotConnected;
import org.headway.okr.platform.link.LinkedAnswer.NotReached;
import org.headway.okr.platform.link.LinkedProduct;
import org.headway.okr.platform.link.LinkedRequest;
import org.headway.okr.platform.link.Reading;
import org.headway.okr.rest.issue.Elsewhere;
import org.headway.okr.service.issue.Pulling;
import org.jspecify.annotations.Nullable;

/** Tries the link, and says in words what came of it. */
@Named
public final class LinkTests {

    private final LinkedProduct linked;
    private final Pulling pulling;
    private final Languages languages;

    @Inject
    public LinkTests(LinkedProduct linked, Pulling pulling, Languages languages) {
        this.linked = linked;
        this.pulling = pulling;
        this.languages = languages;
    }

    TestedDto link() {
        String product = linked.connection().product();
        Reading<String> reading = linked.ask(LinkedRequest.get(Elsewhere.ROOT + "link/me"))
                .read(json -> json.get("userName").text());
        if (reading instanceof Reading.Read<String> read) {
            return new TestedDto(true, languages.reader().say("okr.admin.link.works", product, read.value()), null);
        }
        LinkedAnswer answer = ((Reading.Unread<String>) reading).answer();
        return failed(
                problem(answer),
                answer instanceof NotConnected missing ? missing.authorise().toString() : null);
    }

    TestedDto account(String name) {
        Optional<String> problem = pulling.tried();
        return problem.map(key -> failed(key, null))
                .orElseGet(() -> new TestedDto(true, languages.reader().say("okr.admin.account.works", name), null));
    }

    private TestedDto failed(String key, @Nullable String allow) {
        return new TestedDto(
                false, languages.reader().say(key, linked.connection().product()), allow);
    }

    private static String problem(LinkedAnswer answer) {
        if (answer instanceof NotReached unreached) {
            return unreached.reasonKey();
        }
        if (answer instanceof Answered refused) {
            return refused.status() == 404 ? "okr.pull.no-headway" : "okr.admin.link.refused";
        }
        return answer instanceof NotConnected ? "okr.admin.link.not-connected" : "okr.pull.no-link";
    }
}
