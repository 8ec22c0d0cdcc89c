package org.headway.okr.service;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Optional;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.Container;
import org.headway.okr.domain.Level;
import org.headway.okr.domain.Person;
import org.headway.okr.service.store.AreaStore;
import org.headway.okr.service.store.Stamp;

/** Writes areas. Whoever may add pages to a container may open an area there (ADR 3). */
@Named
public final class AreaCommands {

    private final Access access;
    private final Writes writes;
    private final AreaStore areas;
    private final Clock clock;

    @Inject
    public AreaCommands(Access access, Writes writes, AreaStore areas, Clock clock) {
        this.access = access;
        this.writes = writes;
        this.areas = areas;
        this.clock = clock;
    }

    public Area add(Reader reader, String containerKey, AreaText text) {
        Container container = access.container(reader, containerKey);
        Person editor = access.editor(reader, container);
        AreaText checked = checked(text);
        return writes.untilItLands(() -> make(container, checked, editor)).orElseThrow(Busy::new);
    }

    /** The area of this name in the container, made where it is missing; part of the caller's transaction. */
    Area named(Container container, AreaText text, Person editor) {
        return areas.in(container).stream()
                .filter(area -> Place.isNamed(area, text.name()))
                .findFirst()
                .orElseGet(() -> make(container, text, editor));
    }

    private Area make(Container container, AreaText text, Person editor) {
        AreaTree.of(areas.in(container)).require(Optional.empty(), text);
        AreaKey key = AreaKeys.wishedFor(text.name())
                .filter(wish -> !areas.isTaken(wish))
                .findFirst()
                .orElseThrow();
        Area area = new Area(key, text.name(), text.level(), container, text.parent(), 1);
        areas.add(area, new Stamp(editor, clock.instant()));
        return area;
    }

    public Area change(Reader reader, AreaKey key, int version, AreaText text) {
        Container container = access.area(reader, key).container();
        Person editor = access.editor(reader, container);
        AreaText checked = checked(text);
        Area mine = new Area(key, checked.name(), checked.level(), container, checked.parent(), version);
        Stamp stamp = new Stamp(editor, clock.instant());
        return writes.edit(version, mine, () -> access.area(reader, key), Area::version, () -> {
            AreaTree.of(areas.in(container)).require(Optional.of(key), checked);
            return areas.change(mine, stamp);
        });
    }

    public void remove(Reader reader, AreaKey key, int version) {
        Area current = access.area(reader, key);
        Person editor = access.editor(reader, current.container());
        Stamp stamp = new Stamp(editor, clock.instant());
        var unused = writes.edit(version, current, () -> access.area(reader, key), Area::version, () -> {
            areas.remove(current, stamp);
            return current;
        });
    }

    private static AreaText checked(AreaText text) {
        if (text.level() == Level.INDIVIDUAL) {
            throw new InvalidInput("level", "okr.error.level-off");
        }
        return new AreaText(Texts.required("name", text.name(), Area.NAME_LIMIT), text.level(), text.parent());
    }
}
