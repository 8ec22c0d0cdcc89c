package org.headway.okr.jira;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.executor.ThreadLocalDelegateExecutorFactory;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.ObjectiveKey;
import org.headway.okr.domain.Person;
import org.headway.okr.platform.json.Json;
import org.headway.okr.platform.link.Home;
import org.headway.okr.platform.link.LinkedProduct;
import org.headway.okr.platform.link.LinkedRequest;
import org.headway.okr.platform.link.Reading;
import org.headway.okr.service.Reader;
import org.headway.okr.service.issue.IssueQueries;
import org.headway.okr.service.store.MirrorStore;

/**
 * Which of the linked key results a searcher may see. Where the OKRs are kept in Confluence, it is asked as that searcher
 * beside the search, never in it, and holds for five minutes; until it is known the searcher sees nothing.
 */
@JiraComponent
public final class Sights implements AutoCloseable {

    private static final Duration HOLDS = Duration.ofMinutes(5);
    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final int SEARCHERS = 500;
    private static final int MOST_KEYS = 2000;
    private static final String NOBODY = "";

    /** What a searcher sees, of the key results that were asked about. */
    record Sight(Map<KeyResultKey, ObjectiveKey> seen, Set<KeyResultKey> asked, Instant at, boolean complete) {

        /** The same, beside what is linked now. */
        private Sight beside(Set<KeyResultKey> linked) {
            return new Sight(seen, asked, at, asked.containsAll(linked));
        }
    }

    private final Home home;
    private final LinkedProduct confluence;
    private final MirrorStore mirror;
    private final IssueQueries queries;
    private final UserManager users;
    private final Clock clock;
    private final ExecutorService beside;
    private final Map<String, Sight> known = new ConcurrentHashMap<>();

    @Inject
    public Sights(
            Home home,
            LinkedProduct confluence,
            MirrorStore mirror,
            IssueQueries queries,
            @ComponentImport UserManager users,
            Clock clock,
            @ComponentImport ThreadLocalDelegateExecutorFactory carrying) {
        this.home = home;
        this.confluence = confluence;
        this.mirror = mirror;
        this.queries = queries;
        this.users = users;
        this.clock = clock;
        this.beside = carrying.createExecutorService(new ThreadPoolExecutor(
                0,
                1,
                30,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(50),
                work -> new Thread(work, "headway-sight"),
                new ThreadPoolExecutor.DiscardPolicy()));
    }

    /** Of this searcher, if it is known; complete unless something was linked since. */
    Optional<Sight> of(Reader searcher) {
        Set<KeyResultKey> linked = mirror.keyResults();
        if (home.remembered() == Home.Place.HERE) {
            return Optional.of(new Sight(queries.visible(searcher, linked), linked, clock.instant(), true));
        }
        String name = name(searcher);
        Optional<Sight> sight = Optional.ofNullable(known.get(name))
                .filter(one -> isWithin(one, HOLDS))
                .map(one -> one.beside(linked));
        if (sight.filter(one -> one.complete() && isWithin(one, FRESH)).isEmpty()) {
            look(name, linked);
        }
        return sight;
    }

    private boolean isWithin(Sight sight, Duration limit) {
        return clock.instant().isBefore(sight.at().plus(limit));
    }

    /** Only the person who makes the current request can be asked for. */
    private void look(String name, Set<KeyResultKey> linked) {
        UserKey current = users.getRemoteUserKey();
        if (name.equals(current == null ? NOBODY : current.getStringValue())) {
            beside.execute(() -> ask(linked).ifPresent(seen -> remember(name, seen, linked)));
        }
    }

    private void remember(String name, Map<KeyResultKey, ObjectiveKey> seen, Set<KeyResultKey> asked) {
        if (known.size() >= SEARCHERS) {
            known.clear();
        }
        var unused = known.put(name, new Sight(Map.copyOf(seen), Set.copyOf(asked), clock.instant(), true));
    }

    private Optional<Map<KeyResultKey, ObjectiveKey>> ask(Collection<KeyResultKey> linked) {
        if (home.place() != Home.Place.LINKED) {
            return Optional.empty();
        }
        List<KeyResultKey> all = List.copyOf(linked);
        Map<KeyResultKey, ObjectiveKey> seen = new LinkedHashMap<>();
        for (int from = 0; from < all.size(); from += MOST_KEYS) {
            var some = askSome(all.subList(from, Math.min(all.size(), from + MOST_KEYS)));
            if (some.isEmpty()) {
                return Optional.empty();
            }
            seen.putAll(some.get());
        }
        return Optional.of(seen);
    }

    private Optional<Map<KeyResultKey, ObjectiveKey>> askSome(List<KeyResultKey> linked) {
        Json keys = Json.object()
                .with(
                        "keys",
                        Json.of(linked.stream().map(key -> Json.of(key.value())).toList()));
        return confluence
                                .ask(LinkedRequest.post("/rest/headway/1.0/issue/visible", keys.toString()))
                                .read(Sights::read)
                        instanceof Reading.Read<Map<KeyResultKey, ObjectiveKey>> read
                ? Optional.of(read.value())
                : Optional.empty();
    }

    private static Map<KeyResultKey, ObjectiveKey> read(Json answer) {
        Map<KeyResultKey, ObjectiveKey> seen = new LinkedHashMap<>();
        answer.fields().forEach((key, objective) -> KeyResultKey.read(key)
                .ifPresent(of -> ObjectiveKey.read(objective.text()).ifPresent(parent -> {
                    var unused = seen.put(of, parent);
                })));
        return seen;
    }

    private static String name(Reader reader) {
        return reader.person().map(Person::userKey).orElse(NOBODY);
    }

    /** Called by Spring when the plugin stops. */
    @Override
    public void close() {
        var unused = beside.shutdownNow();
    }
}
