package org.headway.okr.storage;

import static java.util.stream.Collectors.toMap;
import static org.headway.okr.storage.AoTables.column;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.headway.okr.domain.archive.Archive;
import org.headway.okr.domain.archive.Entry;
import org.headway.okr.domain.archive.Section;
import org.jspecify.annotations.Nullable;

/** What rows say of cycles that ended, as it follows from the entries of a file. */
final class ArchivedEndings {

    private final AoTables tables;
    private final Map<String, String> labels;
    private final Map<String, Entry> closings;
    private final Map<String, List<String>> stories = new HashMap<>();

    ArchivedEndings(AoTables tables, Archive archive) {
        this.tables = tables;
        this.labels = archive.in(Section.CYCLES).stream()
                .collect(toMap(cycle -> cycle.required("key"), cycle -> cycle.required("label")));
        this.closings = archive.in(Section.VERSIONS).stream()
                .filter(version -> version.said().containsKey("closed"))
                .collect(toMap(version -> version.required("of"), version -> version, (one, later) -> later));
    }

    /** The version that closed a cycle, if it was not opened again. */
    Optional<Entry> closing(String cycle) {
        return Optional.ofNullable(closings.get(cycle))
                .filter(version -> Boolean.TRUE.equals(version.said().get("closed")));
    }

    String label(@Nullable String cycle) {
        return Objects.requireNonNull(labels.get(cycle));
    }

    /** What came before the predecessor, which has a row already. */
    void story(Entry entry) {
        String predecessor = entry.required("predecessor");
        List<String> story = new ArrayList<>(List.of(predecessor));
        story.addAll(stories.getOrDefault(predecessor, List.of()));
        var unusedBefore = stories.put(entry.required("successor"), story);
        for (int ago = 2; ago <= story.size(); ago++) {
            AoContinuation unused = tables.insert(
                    AoContinuation.class,
                    column("SUCCESSOR", entry.required("successor")),
                    column("PREDECESSOR", story.get(ago - 1)),
                    column("CYCLES_AGO", ago));
        }
    }
}
