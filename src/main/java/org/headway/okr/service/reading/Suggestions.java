package org.headway.okr.service.reading;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.Cycle;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.ObjectiveKey;
import org.headway.okr.domain.programme.CycleRhythm;
import org.headway.okr.service.Access;
import org.headway.okr.service.Programme;
import org.headway.okr.service.Reader;
import org.headway.okr.service.store.AreaStore;
import org.headway.okr.service.store.KeyResultStore;
import org.headway.okr.service.store.ObjectiveStore;

/** What may be chosen where a macro asks for an area, a cycle or a key result. Only what the reader may view is looked at. */
@Named
public final class Suggestions {

    /** Longest text that is searched for. */
    private static final int TEXT_LIMIT = 255;

    /** More than fit under a field are not chosen from but searched. */
    private static final int MOST = 20;

    /** As many are looked through for those that a reader may change. */
    private static final int SIFTED = 200;

    /** A key result, and the area it belongs to. */
    public record Found(KeyResult keyResult, Area area) {}

    /** What an issue may be linked to. */
    public record ToLink(List<Found> first, List<Found> others) {}

    private final Access access;
    private final Programme programme;
    private final AreaStore areas;
    private final ObjectiveStore objectives;
    private final KeyResultStore keyResults;
    private final Clock clock;

    @Inject
    public Suggestions(
            Access access,
            Programme programme,
            AreaStore areas,
            ObjectiveStore objectives,
            KeyResultStore keyResults,
            Clock clock) {
        this.access = access;
        this.programme = programme;
        this.areas = areas;
        this.objectives = objectives;
        this.keyResults = keyResults;
        this.clock = clock;
    }

    /** Areas whose name or space has the text in it; those of the space that is written in come first. */
    public List<Area> areas(Reader reader, String text, String containerKey) {
        String wanted = small(text);
        return access.visible(reader, areas.all()).stream()
                .filter(area ->
                        small(area.container().key() + ":" + area.name()).contains(wanted))
                .sorted(Comparator.comparing(
                                (Area area) -> !area.container().key().equals(containerKey))
                        .thenComparing(area -> small(area.name())))
                .limit(MOST)
                .toList();
    }

    /** Key results with this key, or with the text in their title; the newest first. */
    public List<Found> keyResults(Reader reader, String text) {
        Map<AreaKey, Area> visible =
                access.visible(reader, areas.all()).stream().collect(Collectors.toMap(Area::key, Function.identity()));
        return keyResults.matching(visible.keySet(), small(text), MOST).stream()
                .map(keyResult -> new Found(
                        keyResult,
                        Objects.requireNonNull(visible.get(keyResult.key().area()))))
                .toList();
    }

    /** Those of running cycles that this reader may link an issue to; first those of areas that are near to it. */
    public ToLink toLink(Reader reader, String text, Predicate<Area> near) {
        Map<Boolean, List<Area>> asked =
                access.visible(reader, areas.all()).stream().collect(Collectors.partitioningBy(near));
        List<Found> first = mine(reader, text, asked.getOrDefault(true, List.of()));
        List<Found> others = mine(reader, text, asked.getOrDefault(false, List.of()));
        Set<ObjectiveKey> closed = objectives
                .withKeys(Stream.of(first, others)
                        .flatMap(List::stream)
                        .map(found -> found.keyResult().objective())
                        .collect(Collectors.toSet()))
                .stream()
                .filter(objective -> objective.decision().isClosed())
                .map(Objective::key)
                .collect(Collectors.toSet());
        return new ToLink(running(first, closed), running(others, closed));
    }

    private List<Found> mine(Reader reader, String text, List<Area> some) {
        Map<AreaKey, Area> asked = some.stream().collect(Collectors.toMap(Area::key, Function.identity()));
        Set<AreaKey> edited = some.stream()
                .filter(area -> access.mayEdit(reader, area.container()))
                .map(Area::key)
                .collect(Collectors.toSet());
        return keyResults.matching(asked.keySet(), small(text), SIFTED).stream()
                .filter(found -> access.mayCheckIn(
                        reader, found, edited.contains(found.key().area())))
                .map(found -> new Found(
                        found, Objects.requireNonNull(asked.get(found.key().area()))))
                .toList();
    }

    private static List<Found> running(List<Found> some, Set<ObjectiveKey> closed) {
        return some.stream()
                .filter(found -> !closed.contains(found.keyResult().objective()))
                .limit(MOST)
                .toList();
    }

    /** The cycles around today, the next one first. */
    public List<Cycle> cycles() {
        CycleRhythm rhythm = programme.instance().cycles();
        Cycle next = rhythm.after(rhythm.at(LocalDate.now(clock)));
        return Stream.iterate(next, rhythm::before).limit(6).toList();
    }

    private static String small(String text) {
        String line = text.strip().toLowerCase(Locale.ROOT);
        return line.substring(0, Math.min(TEXT_LIMIT, line.length()));
    }
}
