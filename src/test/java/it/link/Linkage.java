package it.link;

import it.DevHost;
import it.HostProcess;
import it.RunningHost;
import it.Site;
import it.Team;
import it.Visitor;
import java.util.List;

/** How a Jira stands to the product that keeps its OKRs; each is there for all tests of one run. */
public enum Linkage {
    /** Confluence keeps them, and each product acts in the other as the person. */
    ACTING("SHOP"),
    /** Confluence keeps them, and people allow each product to ask the other. */
    ASKING("SHOP"),
    /** Jira keeps them itself. */
    ALONE("ENG");

    private final String container;

    Linkage(String container) {
        this.container = container;
    }

    public Site jira() {
        return switch (this) {
            case ACTING -> RunningHost.jira();
            case ASKING -> Asking.HOST.jira();
            case ALONE -> Alone.HOST.jira();
        };
    }

    /** Where the OKRs are kept. */
    public Site home() {
        return switch (this) {
            case ACTING -> RunningHost.confluence();
            case ASKING -> Asking.HOST.confluence();
            case ALONE -> jira();
        };
    }

    /** Somebody in Jira, who allowed whatever has to be allowed. */
    public Visitor inJira(String name) {
        return connected(Visitor.as(name, jira()), Visitor.as(name, home()));
    }

    /** The same person where the OKRs are kept. */
    public Visitor atHome(String name) {
        return connected(Visitor.as(name, home()), Visitor.as(name, jira()));
    }

    private Visitor connected(Visitor here, Visitor there) {
        if (this == ASKING) {
            Consent.given(here, there);
            Consent.given(there, here);
        }
        return here;
    }

    /** The space or project in which they are kept. */
    public String space() {
        return container;
    }

    /** A team whose OKRs are kept there. */
    public Team team() {
        return Team.in(container, Visitor.as("editor", home()));
    }

    private static HostProcess started(String way) {
        HostProcess host = DevHost.ofThisBuild().start(List.of("--empty", "--strict", "--link", way));
        Runtime.getRuntime().addShutdownHook(new Thread(host::close));
        return host;
    }

    /** Starts with the first test that asks. */
    private static final class Asking {
        static final HostProcess HOST = started("asking");
    }

    /** Starts with the first test that asks. */
    private static final class Alone {
        static final HostProcess HOST = started("none");
    }
}
