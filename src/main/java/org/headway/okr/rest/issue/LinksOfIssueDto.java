package org.headway.okr.rest.issue;

import java.util.List;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.service.issue.LinksOfIssue;

/**
 * Where an issue is linked, as far as the reader sees.
 *
 * @param gone those of the key results asked about where it is not
 */
public record LinksOfIssueDto(List<LinkOfIssueDto> linked, List<String> gone) {

    /** The issue at one key result. */
    public record LinkOfIssueDto(String keyResult, boolean nextStep) {}

    static LinksOfIssueDto of(LinksOfIssue links) {
        return new LinksOfIssueDto(
                links.linked().stream()
                        .map(link -> new LinkOfIssueDto(link.keyResult().value(), link.nextStep()))
                        .toList(),
                links.gone().stream().map(KeyResultKey::value).toList());
    }
}
