package org.headway.okr.rest.beside;

import java.util.Optional;
import java.util.UUID;
import org.headway.okr.domain.ObjectiveKey;
import org.headway.okr.rest.Input;
import org.headway.okr.service.InvalidInput;
import org.headway.okr.service.beside.JustDoItText;
import org.jspecify.annotations.Nullable;

/**
 * A just-do-it as somebody wants it; {@code version} only to change one. To add one, either {@code objective} names its
 * objective, or {@code area} and {@code cycle} name the list of an area.
 *
 * @param id made by the client, the same for every retry; only to add one
 * @param done only to tick one
 */
public record JustDoItRequest(
        @Nullable String id,
        @Nullable String objective,
        @Nullable String area,
        @Nullable String cycle,
        @Nullable String title,
        @Nullable String owner,
        @Nullable Boolean done,
        @Nullable String version) {

    Optional<ObjectiveKey> ofObjective() {
        return Input.maybe(objective).map(Input::objectiveKey);
    }

    public UUID madeId() {
        return Input.clientId(id);
    }

    public JustDoItText text() {
        return new JustDoItText(Input.text(title), Input.text(owner));
    }

    boolean isDone() {
        if (done == null) {
            throw new InvalidInput("done", "okr.error.empty");
        }
        return done;
    }
}
