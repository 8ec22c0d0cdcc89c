package org.headway.okr.platform.link;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.headway.okr.platform.json.Json;
import org.headway.okr.platform.link.LinkedAnswer.Answered;

/** The linked Confluence, if it runs Headway, which it says at {@code about}; otherwise this Jira. */
@JiraComponent
public final class HomeOfJira implements Home {

    private static final Duration FRESH = Duration.ofMinutes(5);
    private static final Duration SOON = Duration.ofSeconds(30);

    private final LinkedConfluence confluence;
    private final Clock clock;
    private volatile Told told = new Told(Place.UNKNOWN, Instant.MIN);

    private record Told(Place place, Instant end) {}

    @Inject
    public HomeOfJira(LinkedConfluence confluence, Clock clock) {
        this.confluence = confluence;
        this.clock = clock;
    }

    @Override
    public Place remembered() {
        return confluence.exists() ? told.place() : Place.HERE;
    }

    @Override
    public Place place() {
        boolean linked = confluence.exists();
        if (linked && !clock.instant().isBefore(told.end())) {
            LinkedAnswer about = confluence.askAsNobody(LinkedRequest.get("/rest/headway/1.0/about"));
            Duration good = about instanceof Answered ? FRESH : SOON;
            told = new Told(judged(about), clock.instant().plus(good));
        }
        return linked ? told.place() : Place.HERE;
    }

    /** What was known holds while nobody can be asked. */
    private Place judged(LinkedAnswer about) {
        if (about.read(HomeOfJira::isHeadway) instanceof Reading.Read<Boolean> read) {
            return read.value() ? Place.LINKED : told.place();
        }
        boolean absent = about instanceof Answered answered && answered.status() == 404;
        // An upgrade of Headway in Confluence looks like this for a moment, and must not make a second home.
        return absent && told.place() != Place.LINKED ? Place.HERE : told.place();
    }

    private static boolean isHeadway(Json about) {
        return about.get("app").text().equals("headway")
                && !about.get("version").text().isEmpty();
    }
}
