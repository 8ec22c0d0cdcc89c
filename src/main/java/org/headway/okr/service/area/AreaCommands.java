package org.headway.okr.service.area;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.Container;
import org.headway.okr.domain.Level;
import org.headway.okr.domain.Person;
import org.headway.okr.domain.programme.DeploymentParameters;
import org.headway.okr.service.Access;
import org.headway.okr.service.Busy;
import org.headway.okr.service.InvalidInput;
import org.headway.okr.service.Programme;
import org.headway.okr.service.Reader;
import org.headway.okr.service.Texts;
import org.headway.okr.service.Writes;
import org.headway.okr.service.store.AreaStore;
import org.headway.okr.service.store.Stamp;
import org.headway.okr.service.table.Place;

/** Writes areas. Whoever may add pages to a container may open an area there (ADR 3), unless administrators decided otherwise (ADR 26). */
@Named
public final class AreaCommands {

    private final Access access;
    private final Writes writes;
    private final Programme programme;
    private final AreaStore areas;
    private final Clock clock;

    @Inject
    public AreaCommands(Access access, Writes writes, Programme programme, AreaStore areas, Clock clock) {
        this.access = access;
        this.writes = writes;
        this.programme = programme;
        this.areas = areas;
        this.clock = clock;
    }

    public Area add(Reader reader, String containerKey, AreaText text) {
        Container container = access.container(reader, containerKey);
        Person editor = access.opener(reader, container);
        AreaText checked = checked(text, programme.instance());
        return writes.untilItLands(() -> make(container, checked, editor)).orElseThrow(Busy::new);
    }

    /** The area of this name, or that once had it, in the container, made where it is missing; part of the caller's transaction. */
    public Area named(Container container, AreaText text, Person editor) {
        return find(container, text.name()).orElseGet(() -> {
            Person opener = access.opener(new Reader(Optional.of(editor)), container);
            return make(container, fitting(container, text), opener);
        });
    }

    public Optional<Area> find(Container container, String name) {
        return Place.find(areas.in(container), container, name).or(() -> areas.onceNamed(container, name));
    }

    /** A team that starts is not asked how far it reaches: it gets a level that is on. */
    private AreaText fitting(Container container, AreaText text) {
        Set<Level> on = programme.instance().levels();
        Stream<Level> fitting = container.isPersonal()
                ? Stream.of(Level.INDIVIDUAL)
                : Stream.of(text.level(), Level.TEAM, Level.UNIT, Level.COMPANY);
        Level nearest = fitting.filter(on::contains).findFirst().orElseThrow(AreaCommands::levelOff);
        return new AreaText(text.name(), nearest, text.parent());
    }

    private static InvalidInput levelOff() {
        return new InvalidInput("level", "okr.error.level-off");
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
        Area current = access.area(reader, key);
        Container container = current.container();
        Person editor = access.editor(reader, container);
        AreaText checked = text.level() == current.level() ? named(text) : checked(text, programme.of(key));
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

    private static AreaText checked(AreaText text, DeploymentParameters rules) {
        if (!rules.levels().contains(text.level())) {
            throw levelOff();
        }
        return named(text);
    }

    private static AreaText named(AreaText text) {
        return new AreaText(Texts.required("name", text.name(), Area.NAME_LIMIT), text.level(), text.parent());
    }
}
