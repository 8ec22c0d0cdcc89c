package org.headway.okr.rest.link;

import java.util.List;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.action.LinkPage;
import org.jspecify.annotations.Nullable;

/**
 * A page of links, without titles and numbers.
 *
 * @param keyResults those that this page tells all links of
 * @param last where the next page begins
 */
public record LinkPageDto(
        List<String> keyResults, List<IssueLinkDto> links, @Nullable String last, int rows, int total) {

    /** An issue at a key result. */
    public record IssueLinkDto(String keyResult, String issue, boolean nextStep, int revision) {}

    static LinkPageDto of(LinkPage page) {
        return new LinkPageDto(
                page.keyResults().stream().map(KeyResultKey::value).sorted().toList(),
                page.links().stream()
                        .map(link -> new IssueLinkDto(
                                link.keyResult().value(), link.issue().value(), link.nextStep(), link.revision()))
                        .toList(),
                page.last().map(KeyResultKey::value).orElse(null),
                page.rows(),
                page.total());
    }
}
