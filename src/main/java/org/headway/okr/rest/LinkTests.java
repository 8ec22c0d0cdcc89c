package org.headway.okr.rest;

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
import org.headway.okr.service.issue.Pulling;

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
        return reading instanceof Reading.Read<String> read
                ? new TestedDto(true, languages.reader().say("okr.admin.link.works", product, read.value()))
                : failed(problem(((Reading.Unread<String>) reading).answer()));
    }

    TestedDto account(String name) {
        Optional<String> problem = pulling.tried();
        return problem.map(this::failed)
                .orElseGet(() -> new TestedDto(true, languages.reader().say("okr.admin.account.works", name)));
    }

    private TestedDto failed(String key) {
        return new TestedDto(
                false, languages.reader().say(key, linked.connection().product()));
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
