package org.headway.okr.rest.bringin;

import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.ObjectiveKey;
import org.headway.okr.service.bringin.BroughtIn;

/** How much was brought in, in a sentence too, and what takes it back. */
public record BroughtInDto(int objectives, int keyResults, int checkIns, String message, UndoRequest undo) {

    static BroughtInDto of(BroughtIn brought, String message) {
        return new BroughtInDto(
                brought.objectives().size(),
                brought.keyResults().size(),
                brought.checkIns(),
                message,
                new UndoRequest(
                        brought.areas().stream().map(AreaKey::value).toList(),
                        brought.objectives().stream().map(ObjectiveKey::value).toList(),
                        brought.keyResults().stream().map(KeyResultKey::value).toList()));
    }
}
