package it.product;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import it.Answer;
import it.DevHost;
import it.HostProcess;
import it.Visitor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/** The company that {@code bin/run} shows uses each concept of ours at least once, in the real jar. */
public class DemoIT {
    private static final String ALL = "/display/SHOP/All+teams";
    private static final String CLOSED = "/display/SHOP/What+became+of+last+quarter";
    private static final String ADDRESS = "/plugins/servlet/headway/";

    private record Shown(String concept, String person, String path, String text) {}

    /** Each concept, who sees it, where, and by which words. */
    private static final List<Shown> CONCEPTS = List.of(
            new Shown("objective, why now", "reader", ALL, "Half of our customers buy on the way to work"),
            new Shown("sponsor who stands behind it", "reader", ALL, "behind it since"),
            new Shown("metric", "reader", ALL, "Raise trial-to-paid conversion"),
            new Shown("threshold", "reader", ALL, "holds"),
            new Shown("milestone", "reader", ALL, "yes or no"),
            new Shown("baseline", "reader", ALL, "measure first"),
            new Shown("key result without a check-in", "reader", ALL, "not yet"),
            new Shown("just-do-its beside key results", "reader", ALL, "Have the tax form approved by legal"),
            new Shown("objective of just-do-its only", "reader", ALL, "Nobody needs the old search any more"),
            new Shown("health metrics", "reader", ALL, "Support backlog"),
            new Shown("draft", "editor", ALL, ">Draft<"),
            new Shown("shared objective", "reader", ALL, "Shared by"),
            new Shown("no OKRs this cycle", "reader", ALL, "No OKRs in"),
            new Shown("closed cycle", "reader", CLOSED, "These numbers no longer change"),
            new Shown("lesson", "reader", CLOSED, "Ask the bank"),
            new Shown("achieved", "reader", CLOSED, "Achieved"),
            new Shown("continued", "reader", CLOSED, "Continued"),
            new Shown("dropped", "reader", CLOSED, "Dropped"),
            new Shown("just-do-it of a closed cycle", "reader", CLOSED, "Just do it"),
            new Shown("score said otherwise than suggested", "reader", ADDRESS + "CHECK-KR1", "bank that is missing"),
            new Shown("next step that was dropped", "reader", ADDRESS + "CHECK-KR4", "dropped"),
            new Shown("correction", "reader", ADDRESS + "CHECK-KR6", "corrected"),
            new Shown("target agreed anew", "reader", ADDRESS + "CHECK-KR8", "The new fraud check is the law"),
            new Shown("earlier cycles", "reader", ADDRESS + "CHECK-KR8", "Measure each step on the first day"),
            new Shown("weight", "reader", ADDRESS + "SHOP-KR1", "Weight</dt><dd dir=\"auto\">2"),
            new Shown("stretch", "reader", ADDRESS + "SHOP-KR2", "tretch"),
            new Shown("why OKRs", "reader", "/rest/headway/1.0/programme/rules?area=SHOP", "We have more good ideas"),
            new Shown("coach", "reader", "/rest/headway/1.0/programme/rules?area=SHOP", "Ben Okafor"),
            new Shown(
                    "reopening",
                    "reader",
                    "/rest/headway/1.0/changes?container=SHOP&team=Checkout&cycle=Previous",
                    "cycle reopened"),
            new Shown("level unit", "admin", "/rest/headway/1.0/area/PLAT", "UNIT"),
            new Shown("agenda", "editor", "/display/SHOP/Monday+at+Checkout", "Decide between two fraud providers"),
            new Shown("sponsor = me", "maria", "/display/SHOP/What+I+stand+behind", "New customers love"));

    private static HostProcess host;

    @BeforeClass
    public static void start() {
        host = DevHost.ofThisBuild().start(List.of());
    }

    @AfterClass
    public static void stop() {
        host.close();
    }

    @Test
    public void eachConceptIsShownOnce() {
        Map<String, String> missing = new HashMap<>();
        for (Shown shown : CONCEPTS) {
            String said = said(shown);
            if (!said.contains(shown.text())) {
                var unused = missing.put(shown.concept(), said);
            }
        }
        assertEquals(Map.of(), missing);
    }

    @Test
    public void issuesServeKeyResults() {
        Answer states = Visitor.as("editor", host.confluence())
                .post("/rest/headway/1.0/action/states", Map.of("keys", List.of("CHECK-KR5", "CHECK-KR8")));
        assertTrue(states.text(), states.text().contains("PAY-142"));
    }

    private static String said(Shown shown) {
        Visitor visitor = Visitor.as(shown.person(), host.confluence());
        if (!shown.path().startsWith("/display/")) {
            return visitor.get(shown.path()).expecting(200).text();
        }
        return visitor.follow(visitor.get(shown.path()).expecting(302).header("Location"))
                .html();
    }
}
