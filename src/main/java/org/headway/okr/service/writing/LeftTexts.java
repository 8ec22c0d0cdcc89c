package org.headway.okr.service.writing;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.headway.okr.domain.KeyResultDefinition;
import org.headway.okr.domain.coach.Draft;

/** What the coach leaves alone: only texts that still stand there, so a line that changes is asked about again. */
final class LeftTexts {

    private LeftTexts() {}

    static Set<String> of(Set<String> left, String objective, List<KeyResultDefinition> keyResults) {
        Set<String> there = Draft.texts(
                objective, keyResults.stream().map(KeyResultDefinition::title).toList());
        return left.stream().filter(there::contains).collect(Collectors.toUnmodifiableSet());
    }
}
