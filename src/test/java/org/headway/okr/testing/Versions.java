package org.headway.okr.testing;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.headway.okr.service.ConcurrentWrite;

/** What was claimed once and cannot be claimed again. */
final class Versions {

    private final Set<String> taken = ConcurrentHashMap.newKeySet();

    void claim(Object what, Object version) {
        String slot = what + ":" + version;
        if (!taken.add(slot)) {
            throw new ConcurrentWrite(slot, new IllegalStateException("taken"));
        }
    }
}
