package org.headway.okr.jira;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.headway.okr.domain.IssueId;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.Person;
import org.headway.okr.domain.action.MirroredLink;
import org.headway.okr.platform.link.Connection;
import org.headway.okr.platform.link.Home;
import org.headway.okr.platform.link.LinkedAnswer;
import org.headway.okr.platform.link.LinkedProduct;
import org.headway.okr.platform.link.LinkedRequest;
import org.headway.okr.service.Reader;
import org.headway.okr.service.store.MirrorStore;
import org.headway.okr.testing.MovingClock;
import org.headway.okr.testing.Stores;

/** A Jira whose home is a Confluence that shows CHECK-KR1 to everybody; CHECK-KR1 is linked, and its issue the next step. */
final class Searches implements LinkedProduct, Home {

    final MovingClock clock = new MovingClock(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);
    final MirrorStore mirror = Stores.inMemory().mirror();
    final Sights sights;
    private final AtomicInteger asked = new AtomicInteger();
    private volatile String current = "";

    Searches() {
        link("CHECK-KR1", "10001");
        sights = new Sights(this, this, mirror, null, people(), clock, threads -> threads);
    }

    private UserManager people() {
        return (UserManager) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {UserManager.class},
                (proxy, method, arguments) -> current == null ? null : new UserKey(current));
    }

    void link(String keyResult, String issue) {
        mirror.put(new MirroredLink(new IssueId(issue), "1", new KeyResultKey(keyResult), true));
    }

    void signedIn(String name) {
        current = name;
    }

    Optional<Sights.Sight> sight(String name) {
        return sights.of(
                name.isEmpty() ? Reader.anonymous() : new Reader(Optional.of(new Person(name, "name of " + name))));
    }

    /** Once it is there. */
    Sights.Sight known(String name) {
        for (int attempt = 0; attempt < 500; attempt++) {
            Optional<Sights.Sight> sight = sight(name);
            if (sight.isPresent()) {
                return sight.get();
            }
            rests();
        }
        throw new AssertionError("never told");
    }

    void untilAsked(int times) {
        while (asked() < times) {
            rests();
        }
    }

    int asked() {
        return asked.get();
    }

    void rests() {
        try {
            Thread.sleep(2);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public Place remembered() {
        return Place.LINKED;
    }

    @Override
    public Place place() {
        return Place.LINKED;
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public Optional<URI> address() {
        return Optional.empty();
    }

    @Override
    public Connection connection() {
        return new Connection("Confluence", true, Optional.empty());
    }

    @Override
    public LinkedAnswer ask(LinkedRequest request) {
        asked.incrementAndGet();
        return new LinkedAnswer.Answered(200, "{\"CHECK-KR1\":\"CHECK-O1\"}");
    }
}
