package org.headway.okr.jira;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.ObjectiveKey;
import org.headway.okr.domain.action.MirroredLink;
import org.headway.okr.platform.Languages;
import org.headway.okr.service.store.MirrorStore;

/** {@code linkedToKeyResult("CHECK-KR2")}: the issues that work toward it. */
public final class LinkedToKeyResult extends MirrorFunction {

    private final MirrorStore mirror;

    public LinkedToKeyResult(Sights sights, Languages languages, MirrorStore mirror) {
        super(sights, languages);
        this.mirror = mirror;
    }

    @Override
    List<KeyResultKey> meant(List<String> arguments, Map<KeyResultKey, ObjectiveKey> seen) {
        return arguments.stream()
                .flatMap(text -> KeyResultKey.read(text.strip().toUpperCase(Locale.ROOT)).stream())
                .filter(seen::containsKey)
                .toList();
    }

    @Override
    List<MirroredLink> links(List<KeyResultKey> meant) {
        return mirror.toward(meant);
    }

    @Override
    public int getMinimumNumberOfExpectedArguments() {
        return 1;
    }
}
