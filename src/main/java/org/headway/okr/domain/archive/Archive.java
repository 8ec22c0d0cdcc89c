package org.headway.okr.domain.archive;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.headway.okr.domain.AreaKey;

/** A whole file. */
public record Archive(Map<Section, List<Entry>> entries) {

    /** The version of the format. */
    public static final int FORMAT = 1;

    public static Archive of(List<Entry> all) {
        Map<Section, List<Entry>> bySection = new EnumMap<>(Section.class);
        all.forEach(entry -> bySection
                .computeIfAbsent(entry.section(), section -> new ArrayList<>())
                .add(entry));
        return new Archive(bySection);
    }

    public List<Entry> in(Section section) {
        return entries.getOrDefault(section, List.of());
    }

    public Entry area() {
        return in(Section.AREA).get(0);
    }

    public AreaKey key() {
        return new AreaKey(area().required("key"));
    }
}
