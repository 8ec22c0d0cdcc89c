package org.headway.okr.service.issue;

import java.util.List;
import org.headway.okr.domain.KeyResultKey;

/**
 * What one reader knows of an issue's links, to write into the mirror.
 *
 * @param gone of the key results that were asked about, those that the reader could see the issue at and does not
 */
public record LinksOfIssue(List<Link> linked, List<KeyResultKey> gone) {

    /** The issue at one key result. */
    public record Link(KeyResultKey keyResult, boolean nextStep) {}

    public LinksOfIssue {
        linked = List.copyOf(linked);
        gone = List.copyOf(gone);
    }
}
