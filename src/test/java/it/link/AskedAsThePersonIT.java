package it.link;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import it.DevHost;
import it.HostProcess;
import it.Visitor;
import java.time.Duration;
import java.util.List;
import org.junit.Test;

/** What somebody meets who needs the linked product. */
public class AskedAsThePersonIT {

    @Test
    public void whereItMayActAsThemPeopleGetThrough() {
        try (HostProcess host = start("acting")) {
            assertEquals("connected", state(Visitor.as("reader", host.jira())));
            assertEquals("connected", state(Visitor.as("reader", host.confluence())));
            assertEquals("in Jira only", "refused", state(Visitor.as("jonly", host.jira())));
        }
    }

    @Test
    public void whereItHasToAskTheyAllowItOnceAndMayTakeItBack() {
        try (HostProcess host = start("asking")) {
            Visitor inJira = Visitor.as("reader", host.jira());
            Visitor inConfluence = Visitor.as("reader", host.confluence());
            assertEquals("not-connected", state(inJira));

            Consent.given(inJira, inConfluence);
            assertEquals("connected", state(inJira));
            assertEquals("others are asked too", "not-connected", state(Visitor.as("editor", host.jira())));

            Consent.revoked(inConfluence);
            assertEquals("not-connected", state(inJira));
        }
    }

    @Test
    public void withoutALinkThereIsNothingToAsk() {
        try (HostProcess host = start("none")) {
            assertEquals("none", state(Visitor.as("reader", host.jira())));
            Visitor.anonymous(host.jira()).get("link").expecting(401);
        }
    }

    @Test
    public void aProductThatMisbehavesIsNotReachedAndSlowsNobodyElse() {
        try (FaultyRemote jira = new FaultyRemote();
                HostProcess host = start("acting", "--jira-link-url", "" + jira.url("/jira"))) {
            Visitor reader = Visitor.as("reader", host.confluence());
            jira.behaves(Fault.none(host.jira().url()));
            assertEquals("connected", state(reader));

            jira.behaves(Fault.tricklingBody());
            long begin = System.nanoTime();
            assertEquals("okr.link.slow", link(reader).path("reason").asText());
            Duration waited = Duration.ofNanos(System.nanoTime() - begin);
            assertTrue(waited.toString(), waited.compareTo(Duration.ofSeconds(10)) < 0);

            jira.behaves(Fault.answering(200, "x".repeat(10 * 1024 * 1024)));
            assertEquals("okr.link.too-long", link(reader).path("reason").asText());
            jira.behaves(Fault.answering(500, ""));
            assertEquals("okr.link.failing", link(reader).path("reason").asText());
            assertEquals(
                    "an answer that is too long is none of these three",
                    "okr.link.failing",
                    link(reader).path("reason").asText());
            assertEquals("okr.link.paused", link(reader).path("reason").asText());
            reader.get("/").expecting(200);
        }
    }

    private static HostProcess start(String way, String... more) {
        List<String> options = new java.util.ArrayList<>(List.of("--empty", "--strict", "--link", way));
        options.addAll(List.of(more));
        return DevHost.ofThisBuild().start(options);
    }

    private static JsonNode link(Visitor visitor) {
        return visitor.get("link").expecting(200).json();
    }

    private static String state(Visitor visitor) {
        return link(visitor).path("state").asText();
    }
}
