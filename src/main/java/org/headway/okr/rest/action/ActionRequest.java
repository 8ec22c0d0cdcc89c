package org.headway.okr.rest.action;

import org.headway.okr.domain.WriteId;
import org.headway.okr.rest.Input;
import org.headway.okr.service.InvalidInput;
import org.headway.okr.service.action.NewIssue;
import org.jspecify.annotations.Nullable;

/**
 * An issue to be linked, or to be made and linked.
 *
 * @param id made by the client, the same for every retry
 * @param issue the id, key or address of an issue that is there
 * @param nextStep whether it becomes the next step, too
 */
public record ActionRequest(
        @Nullable String id,
        @Nullable String issue,
        @Nullable String nextStep,
        @Nullable String project,
        @Nullable String type,
        @Nullable String summary) {

    public WriteId sent() {
        return WriteId.read(Input.text(id)).orElseThrow(() -> new InvalidInput("id", "okr.error.not-an-id"));
    }

    public boolean isNextStep() {
        return Input.flag("nextStep", nextStep);
    }

    NewIssue wanted() {
        return new NewIssue(Input.text(project), Input.text(type), Input.text(summary));
    }
}
