package org.headway.okr.rest.archive;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.headway.okr.domain.archive.Section;
import org.headway.okr.service.archive.ArchivePlan;
import org.jspecify.annotations.Nullable;

/**
 * What importing a file would make.
 *
 * @param from the area's key in the file
 * @param key its key here; all keys in it begin with that
 * @param taken whether the file's key is taken here
 * @param parentLeftOut the key of the area above it, where there is none here
 * @param newIds whether check-ins get new ids, because theirs are taken
 * @param entries how many of each there are
 * @param people user names here by user names in the file
 * @param unknown those in the file that are nobody's here
 */
public record ArchivePlanDto(
        String from,
        String key,
        String name,
        boolean taken,
        @Nullable String parentLeftOut,
        boolean newIds,
        Map<String, Integer> entries,
        Map<String, String> people,
        List<String> unknown) {

    static ArchivePlanDto of(ArchivePlan plan) {
        Map<String, Integer> entries = new TreeMap<>();
        for (Section section : Section.values()) {
            entries.put(section.inFile(), plan.archive().in(section).size());
        }
        Map<String, String> people = new TreeMap<>();
        plan.known().forEach((there, here) -> people.put(there, here.userName()));
        return new ArchivePlanDto(
                plan.from().value(),
                plan.key().value(),
                plan.archive().area().required("name"),
                plan.taken(),
                plan.parentLeftOut().orElse(null),
                plan.newIds(),
                entries,
                people,
                plan.unknown());
    }
}
