package org.headway.okr.rest.issue;

import java.util.List;
import org.headway.okr.rest.SuggestionDto;
import org.headway.okr.service.reading.Suggestions;

/**
 * Key results that an issue may be linked to.
 *
 * @param first those of areas that lie in its project, or that it is linked to already
 * @param write key of the project whose first key results this reader may write; empty for all others, and where there are some
 */
public record KeyResultsToLinkDto(List<SuggestionDto> first, List<SuggestionDto> others, String write) {

    static KeyResultsToLinkDto of(Suggestions.ToLink found) {
        return new KeyResultsToLinkDto(dtos(found.first()), dtos(found.others()), "");
    }

    KeyResultsToLinkDto writtenIn(String project) {
        return new KeyResultsToLinkDto(first, others, project);
    }

    private static List<SuggestionDto> dtos(List<Suggestions.Found> found) {
        return found.stream().map(SuggestionDto::keyResult).toList();
    }
}
