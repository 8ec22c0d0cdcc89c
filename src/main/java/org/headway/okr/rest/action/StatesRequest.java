package org.headway.okr.rest.action;

import java.util.List;
import java.util.Optional;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.rest.Input;
import org.headway.okr.service.InvalidInput;
import org.jspecify.annotations.Nullable;

/** The key results of a table, whose actions are asked for together. */
public record StatesRequest(@Nullable List<String> keys) {

    private static final int MOST = 2000;

    /** What cannot be a key is as good as one that is not there. */
    public List<KeyResultKey> read() {
        List<String> sent = Input.list(keys);
        if (sent.size() > MOST) {
            throw new InvalidInput("keys", "okr.error.too-many", sent.size(), MOST);
        }
        return sent.stream()
                .map(KeyResultKey::read)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }
}
