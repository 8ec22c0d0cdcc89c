package org.headway.devhost.jira.tracker;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What each person has looked at since the host was started, the last first. */
final class Recent {
    private static final int MOST = 20;

    private final Map<String, Deque<Long>> byPerson = new ConcurrentHashMap<>();

    void saw(String person, long issue) {
        Deque<Long> seen = byPerson.computeIfAbsent(person, someone -> new ArrayDeque<>());
        synchronized (seen) {
            seen.remove(issue);
            seen.addFirst(issue);
            if (seen.size() > MOST) {
                seen.removeLast();
            }
        }
    }

    List<Long> of(String person) {
        Deque<Long> seen = byPerson.getOrDefault(person, new ArrayDeque<>());
        synchronized (seen) {
            return List.copyOf(seen);
        }
    }
}
