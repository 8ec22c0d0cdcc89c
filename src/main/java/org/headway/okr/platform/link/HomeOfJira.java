package org.headway.okr.platform.link;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.headway.okr.platform.json.Json;
import org.headway.okr.platform.link.LinkedAnswer.Answered;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The linked Confluence, if it runs Headway, which it says at {@code about}; otherwise this Jira. Exported to be told of the start. */
@JiraComponent
@ExportAsService(LifecycleAware.class)
public final class HomeOfJira implements Home, LifecycleAware, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(HomeOfJira.class);

    private static final LinkedRequest ABOUT = LinkedRequest.get("/rest/headway/1.0/about");
    private static final Duration FRESH = Duration.ofMinutes(5);
    private static final Duration SOON = Duration.ofSeconds(30);

    private final LinkedConfluence confluence;
    private final Clock clock;
    private final ScheduledExecutorService beside = Executors.newSingleThreadScheduledExecutor(HomeOfJira::thread);
    private volatile Told told = new Told(Place.UNKNOWN, Instant.MIN);

    private record Told(Place place, Instant end) {}

    @Inject
    public HomeOfJira(LinkedConfluence confluence, Clock clock) {
        this.confluence = confluence;
        this.clock = clock;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "headway-home");
        thread.setDaemon(true);
        return thread;
    }

    /** Pages ask nobody: after a start somebody else has to, on this node. */
    @Override
    public void onStart() {
        var unused = beside.scheduleWithFixedDelay(this::learn, 0, 1, TimeUnit.MINUTES);
    }

    @Override
    public void onStop() {
        close();
    }

    /** Asks while nobody knows; no answer is left to whoever asks next. */
    private void learn() {
        try {
            if (confluence.exists() && told.place() == Place.UNKNOWN) {
                LinkedAnswer about = confluence.askAsNobody(ABOUT);
                if (about instanceof Answered) {
                    told = new Told(judged(about), clock.instant().plus(FRESH));
                }
            }
        } catch (RuntimeException notYet) {
            LOG.debug("The linked Confluence was not asked", notYet);
        }
    }

    /** Called by Spring when the plugin stops. */
    @Override
    public void close() {
        var unused = beside.shutdownNow();
    }

    @Override
    public Place remembered() {
        return confluence.exists() ? told.place() : Place.HERE;
    }

    @Override
    public Place place() {
        boolean linked = confluence.exists();
        if (linked && !clock.instant().isBefore(told.end())) {
            LinkedAnswer about = confluence.askAsNobody(ABOUT);
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
