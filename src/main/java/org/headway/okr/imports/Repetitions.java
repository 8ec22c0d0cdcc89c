package org.headway.okr.imports;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.headway.okr.domain.imported.ImportedArea;
import org.headway.okr.domain.imported.ImportedKeyResult;
import org.headway.okr.domain.imported.ImportedObjective;
import org.headway.okr.domain.imported.UnreadLine;
import org.headway.okr.domain.text.Titles;

/** Key results that stand twice under the same objective: the second is left out aloud, not merged in silence. */
final class Repetitions {

    private final Set<List<String>> seen = new HashSet<>();
    private final List<UnreadLine> unread;

    Repetitions(List<UnreadLine> unread) {
        this.unread = unread;
    }

    List<ImportedArea> leftOutOf(List<ImportedArea> areas) {
        return areas.stream().map(this::area).toList();
    }

    private ImportedArea area(ImportedArea area) {
        String name = Titles.asRead(area.name().orElse(""));
        return new ImportedArea(
                area.line(),
                area.name(),
                area.parent(),
                area.objectives().stream()
                        .map(objective -> objective(name, objective))
                        .toList());
    }

    private ImportedObjective objective(String area, ImportedObjective objective) {
        String title = Titles.asRead(objective.title());
        return new ImportedObjective(
                objective.line(),
                objective.title(),
                objective.keyResults().stream()
                        .filter(keyResult -> isNew(area, title, keyResult))
                        .toList());
    }

    private boolean isNew(String area, String objective, ImportedKeyResult keyResult) {
        boolean isNew = seen.add(List.of(area, objective, Titles.asRead(keyResult.title())));
        if (!isNew) {
            String words =
                    keyResult.note().isEmpty() ? keyResult.title() : keyResult.title() + " => " + keyResult.note();
            unread.add(new UnreadLine(keyResult.line(), words, UnreadLine.Reason.TWICE));
        }
        return isNew;
    }
}
