package org.headway.okr.jira;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.headway.okr.domain.IssueId;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.action.IssueLink;
import org.headway.okr.domain.action.LinkPage;
import org.headway.okr.platform.json.Json;
import org.headway.okr.platform.link.LinkedAnswer;
import org.headway.okr.platform.link.LinkedAnswer.Answered;
import org.headway.okr.platform.link.LinkedAnswer.NotConnected;
import org.headway.okr.platform.link.LinkedAnswer.NotReached;
import org.headway.okr.platform.link.LinkedProduct;
import org.headway.okr.platform.link.LinkedRequest;
import org.headway.okr.platform.link.Reading;
import org.headway.okr.service.issue.LinksAtHome;
import org.headway.okr.service.issue.NotPulled;

/** Links as the linked Confluence tells them to whoever asks at the moment. */
@JiraComponent
public final class LinksOfConfluence implements LinksAtHome {

    private static final String LINKS = "/rest/headway/1.0/links";

    private final LinkedProduct confluence;

    @Inject
    public LinksOfConfluence(LinkedProduct confluence) {
        this.confluence = confluence;
    }

    @Override
    public LinkPage after(Optional<KeyResultKey> last) throws NotPulled {
        String from = last.map(key -> "?after=" + key).orElse("");
        return told(LinkedRequest.get(LINKS + from), LinksOfConfluence::page);
    }

    @Override
    public Set<KeyResultKey> unknown(Collection<KeyResultKey> some) throws NotPulled {
        List<Json> keys = some.stream().map(key -> Json.of(key.value())).toList();
        Json asked = Json.object().with("keys", Json.of(keys));
        return told(LinkedRequest.post(LINKS + "/unknown", asked.toString()), LinksOfConfluence::keys);
    }

    private <T> T told(LinkedRequest request, Function<Json, T> reader) throws NotPulled {
        Reading<T> reading = confluence.ask(request).read(reader);
        if (reading instanceof Reading.Read<T> read) {
            return read.value();
        }
        throw new NotPulled(problem(((Reading.Unread<T>) reading).answer()));
    }

    private static String problem(LinkedAnswer answer) {
        if (answer instanceof NotReached unreached) {
            return unreached.reasonKey();
        }
        if (answer instanceof Answered refused) {
            return refused.status() == 404 ? "okr.pull.not-named" : "okr.pull.unknown";
        }
        return answer instanceof NotConnected ? "okr.pull.not-connected" : "okr.pull.no-link";
    }

    private static LinkPage page(Json page) {
        return new LinkPage(
                keys(page.get("keyResults")),
                page.get("links").list().stream()
                        .flatMap(link -> link(link).stream())
                        .toList(),
                page.maybe("last").flatMap(key -> KeyResultKey.read(key.text())),
                number(page.get("rows")),
                number(page.get("total")));
    }

    private static Optional<IssueLink> link(Json link) {
        return KeyResultKey.read(link.get("keyResult").text()).flatMap(key -> IssueId.read(
                        link.get("issue").text())
                .map(issue -> new IssueLink(key, issue, link.get("nextStep").flag(), number(link.get("revision")))));
    }

    private static Set<KeyResultKey> keys(Json keys) {
        return keys.list().stream()
                .flatMap(key -> KeyResultKey.read(key.text()).stream())
                .collect(Collectors.toSet());
    }

    private static int number(Json number) {
        return number.number().min(BigDecimal.valueOf(Integer.MAX_VALUE)).intValue();
    }
}
