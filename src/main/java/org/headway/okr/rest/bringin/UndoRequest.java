package org.headway.okr.rest.bringin;

import java.util.List;
import org.headway.okr.rest.Input;
import org.headway.okr.service.InvalidInput;
import org.headway.okr.service.bringin.BroughtIn;
import org.jspecify.annotations.Nullable;

/** The keys of what was brought in and should go again. */
public record UndoRequest(
        @Nullable List<String> areas, @Nullable List<String> objectives, @Nullable List<String> keyResults) {

    /** More than one bringing in makes. */
    private static final int LIMIT = 1000;

    BroughtIn brought() {
        return new BroughtIn(
                within(areas).stream().map(Input::areaKey).distinct().toList(),
                within(objectives).stream().map(Input::objectiveKey).distinct().toList(),
                within(keyResults).stream().map(Input::keyResultKey).distinct().toList(),
                0);
    }

    private static List<String> within(@Nullable List<String> keys) {
        List<String> sent = Input.list(keys);
        if (sent.size() > LIMIT) {
            throw new InvalidInput("keyResults", "okr.error.too-many", sent.size(), LIMIT);
        }
        return sent;
    }
}
