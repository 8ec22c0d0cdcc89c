package it.product;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.MatcherAssert.assertThat;

import it.Answer;
import it.DevHost;
import it.HostProcess;
import it.Visitor;
import java.util.List;
import java.util.Map;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/** The company that {@code bin/run} shows uses each concept, in the real jar. */
public class DemoIT {
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
    public void theRunningQuarterHasEachKindOfRow() {
        String page = page("editor", "/display/SHOP/All+teams");
        for (String shown : List.of(
                "behind it since",
                "Support backlog",
                "Just do it",
                ">Draft<",
                "Shared by",
                "No OKRs in",
                "measure first",
                "holds",
                "yes or no",
                "not yet")) {
            assertThat(page, containsString(shown));
        }
    }

    @Test
    public void theClosedQuarterHasItsScoresAndLessons() {
        String page = page("reader", "/display/SHOP/What+became+of+last+quarter");
        for (String shown :
                List.of("These numbers no longer change", "Ask the bank", "Continued", "Dropped", "Achieved")) {
            assertThat(page, containsString(shown));
        }
    }

    @Test
    public void theAgendaBeginsWithLastTimesNextSteps() {
        assertThat(
                page("editor", "/display/SHOP/Monday+at+Checkout"),
                containsString("Decide between two fraud providers"));
    }

    @Test
    public void aSponsorFindsWhatTheyStandBehind() {
        assertThat(page("maria", "/display/SHOP/What+I+stand+behind"), containsString("New customers love"));
    }

    @Test
    public void issuesServeKeyResults() {
        Answer states = Visitor.as("editor", host.confluence())
                .post("/rest/headway/1.0/action/states", Map.of("keys", List.of("CHECK-KR5", "CHECK-KR8")));
        assertThat(states.text(), containsString("PAY-142"));
    }

    private static String page(String person, String path) {
        Visitor visitor = Visitor.as(person, host.confluence());
        return visitor.follow(visitor.get(path).expecting(302).header("Location"))
                .html();
    }
}
