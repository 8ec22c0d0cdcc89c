package org.headway.okr.jira;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.ObjectiveKey;
import org.headway.okr.domain.action.MirroredLink;
import org.headway.okr.platform.Languages;
import org.headway.okr.service.store.MirrorStore;

/** {@code linkedToObjective("CHECK-O1")}: the issues that work toward any of its key results. */
public final class LinkedToObjective extends MirrorFunction {

    private final MirrorStore mirror;

    public LinkedToObjective(Sights sights, Languages languages, MirrorStore mirror) {
        super(sights, languages);
        this.mirror = mirror;
    }

    @Override
    List<KeyResultKey> meant(List<String> arguments, Map<KeyResultKey, ObjectiveKey> seen) {
        List<ObjectiveKey> named = arguments.stream()
                .flatMap(text -> ObjectiveKey.read(text.strip().toUpperCase(Locale.ROOT)).stream())
                .toList();
        return seen.entrySet().stream()
                .filter(one -> named.contains(one.getValue()))
                .map(Map.Entry::getKey)
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
