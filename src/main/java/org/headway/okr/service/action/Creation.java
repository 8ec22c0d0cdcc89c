package org.headway.okr.service.action;

import java.net.URI;
import org.headway.okr.domain.action.Issue;

/** What came of making an issue. */
public sealed interface Creation {

    /** It is there. */
    record Made(Issue issue) implements Creation {}

    /** Jira wants to know more than we ask; its own form, filled as far as we know, is at this address. */
    record ByHand(URI form) implements Creation {}
}
