package org.headway.okr.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A heading with the objectives directly below it, while it is being read; the first section has no heading. */
final class Section {

    private final Optional<Entry> heading;
    private final int level;
    private final Optional<Section> around;
    private final boolean isTitle;
    private final List<Entry> objectives = new ArrayList<>();
    private boolean needed;

    private Section(Optional<Entry> heading, int level, Optional<Section> around, boolean isTitle) {
        this.heading = heading;
        this.level = level;
        this.around = around;
        this.isTitle = isTitle;
    }

    static Section withoutHeading() {
        return new Section(Optional.empty(), 0, Optional.empty(), false);
    }

    /** The section that a heading opens after this one: inside it or inside one of those around. */
    Section next(int line, int depth, String name, boolean title) {
        Section outer = this;
        while (outer.level >= depth && outer.around.isPresent()) {
            outer = outer.around.get();
        }
        return new Section(Optional.of(new Entry(line, name, "")), depth, Optional.of(outer), title);
    }

    void add(Entry objective) {
        objectives.add(objective);
        needed = true;
        Optional<Section> outer = around;
        while (outer.isPresent() && outer.get().isParent()) {
            outer.get().needed = true;
            outer = outer.get().around;
        }
    }

    /** Whether it is an area: with objectives, or around one that has some. */
    boolean isNeeded() {
        return needed;
    }

    private boolean isParent() {
        return heading.isPresent() && !isTitle;
    }

    boolean isTitle() {
        return isTitle;
    }

    Optional<Entry> heading() {
        return heading;
    }

    List<Entry> objectives() {
        return objectives;
    }

    /** The area around this one. */
    Optional<Section> parent() {
        return around.filter(outer -> outer.needed && outer.heading.isPresent());
    }
}
