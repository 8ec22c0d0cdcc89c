package org.headway.okr.jira;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.ObjectiveKey;
import org.headway.okr.domain.action.MirroredLink;
import org.headway.okr.platform.Languages;
import org.headway.okr.service.store.MirrorStore;

/** {@code okrNextSteps()}: the issues that are the next step of a key result. */
public final class OkrNextSteps extends MirrorFunction {

    private final MirrorStore mirror;

    public OkrNextSteps(Sights sights, Languages languages, MirrorStore mirror) {
        super(sights, languages);
        this.mirror = mirror;
    }

    @Override
    List<KeyResultKey> meant(List<String> arguments, Map<KeyResultKey, ObjectiveKey> seen) {
        return List.copyOf(seen.keySet());
    }

    @Override
    List<MirroredLink> links(List<KeyResultKey> meant) {
        Set<KeyResultKey> wanted = new HashSet<>(meant);
        return mirror.nextSteps().stream()
                .filter(link -> wanted.contains(link.keyResult()))
                .toList();
    }

    @Override
    public int getMinimumNumberOfExpectedArguments() {
        return 0;
    }
}
