package org.headway.okr.service.writing;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.headway.okr.domain.CycleDecision;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.KeyResultDefinition;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.ObjectiveDefinition;
import org.headway.okr.domain.ObjectiveKey;
import org.headway.okr.domain.WholeObjective;
import org.headway.okr.domain.beside.Checklist;
import org.headway.okr.domain.programme.DeploymentParameters;
import org.headway.okr.service.Access;
import org.headway.okr.service.Busy;
import org.headway.okr.service.Names;
import org.headway.okr.service.OpenCycles;
import org.headway.okr.service.Programme;
import org.headway.okr.service.Reader;
import org.headway.okr.service.StaleVersion;
import org.headway.okr.service.Texts;
import org.headway.okr.service.Writes;
import org.headway.okr.service.beside.NewJustDoIts;
import org.headway.okr.service.cycle.Publishing;
import org.headway.okr.service.store.JustDoItStore;
import org.headway.okr.service.store.KeyResultStore;
import org.headway.okr.service.store.ObjectiveStore;
import org.headway.okr.service.store.Stamp;

/** Changes an objective together with its key results: all of it is stored, or nothing is. */
@Named
public final class WholeObjectiveCommands {

    private final Access access;
    private final Writes writes;
    private final OpenCycles open;
    private final Names names;
    private final KeyResultLines lines;
    private final Programme programme;
    private final Publishing publishing;
    private final Alignments alignments;
    private final ObjectiveStore objectives;
    private final KeyResultStore keyResults;
    private final NewJustDoIts justDoIts;
    private final Clock clock;

    @Inject
    public WholeObjectiveCommands(
            Access access,
            Writes writes,
            OpenCycles open,
            Names names,
            KeyResultLines lines,
            Programme programme,
            Publishing publishing,
            Alignments alignments,
            ObjectiveStore objectives,
            KeyResultStore keyResults,
            JustDoItStore justDoIts,
            Clock clock) {
        this.access = access;
        this.writes = writes;
        this.open = open;
        this.names = names;
        this.lines = lines;
        this.programme = programme;
        this.publishing = publishing;
        this.alignments = alignments;
        this.objectives = objectives;
        this.keyResults = keyResults;
        this.justDoIts = new NewJustDoIts(names, justDoIts);
        this.clock = clock;
    }

    /** Writes only what differs, so that two who change different things do not get in each other's way unseen. */
    public Objective change(Reader reader, ObjectiveKey key, ObjectiveEdit edit) {
        Objective known = access.objective(reader, key);
        Stamp stamp = new Stamp(
                access.editor(reader, known.area()),
                clock.instant(),
                reason(edit.text().reason()));
        ObjectiveText text = ObjectiveCommands.checked(edit.text());
        DeploymentParameters rules = programme.of(key.area());
        Map<KeyResultKey, KeyResult> before = byKey(inOrder(key));
        List<KeyResultDefinition> wanted = lines.checked(reader, edit.says(), rules, index -> edit.lines()
                .get(index)
                .key()
                .map(before::get));
        ObjectiveDefinition said = text.definition(
                        access.maySeePeople(reader) ? names.typed(reader, "sponsor", text.sponsor()) : known.sponsor())
                .keepingStampOf(known.definition())
                .leaving(LeftTexts.of(edit.left(), text.title(), wanted))
                .below(alignments.wanted(reader, access.area(reader, key.area()), rules, known, text.alignedTo()));
        ObjectiveDefinition signed = edit.standBehind() ? stoodBehind(reader, known.saying(said)) : said;
        edit.dropped().forEach(dropped -> {
            var unused = reason(dropped.reason());
        });
        List<JustDoItStore.New> beside = justDoIts.checked(reader, edit.justDoIts());
        return writes.untilItLands(() -> {
                    Objective changed = write(reader, key, edit, signed, wanted, stamp);
                    justDoIts.append(Checklist.of(changed), beside, stamp);
                    return changed;
                })
                .orElseThrow(Busy::new);
    }

    private ObjectiveDefinition stoodBehind(Reader reader, Objective wanted) {
        var unused = access.sponsor(reader, wanted);
        return wanted.definition().stamped(LocalDate.now(clock));
    }

    private Objective write(
            Reader reader,
            ObjectiveKey key,
            ObjectiveEdit edit,
            ObjectiveDefinition said,
            List<KeyResultDefinition> checked,
            Stamp stamp) {
        Objective now = access.objective(reader, key);
        CycleDecision unused = open.hold(now.decision());
        List<KeyResult> there = inOrder(key);
        Map<KeyResultKey, KeyResult> stored = byKey(there);
        List<KeyResultDefinition> wanted =
                access.maySeePeople(reader) ? checked : withTheirChampions(edit, checked, stored);
        if (!edit.wasMadeOn(now, there)) {
            throw new StaleVersion(WholeObjective.of(now, there), mine(now.saying(said), edit, wanted, there));
        }
        Objective changed = now.definition().equals(said) ? now : objectives.change(now.saying(said), stamp);
        edit.dropped()
                .forEach(dropped -> keyResults.remove(
                        Objects.requireNonNull(stored.get(dropped.key())),
                        new Stamp(stamp.by(), stamp.at(), orElse(reason(dropped.reason()), stamp.reason()))));
        put(changed, edit, wanted, stored, stamp);
        return edit.publish() && changed.draft()
                ? publishing.publish(changed, stamp).published()
                : changed;
    }

    /** Stores the lines in their order: those that stay share the places that they and the new ones have. */
    private void put(
            Objective objective,
            ObjectiveEdit edit,
            List<KeyResultDefinition> wanted,
            Map<KeyResultKey, KeyResult> stored,
            Stamp stamp) {
        List<KeyResult> before = new ArrayList<>();
        for (int index = 0; index < wanted.size(); index++) {
            KeyResultDefinition definition = wanted.get(index);
            Optional<KeyResult> known = edit.lines().get(index).key().map(stored::get);
            String field = KeyResultLines.field(index) + ".title";
            known.ifPresent(one -> KeyResultCommands.requireSameType(one, definition.measure(), field));
            before.add(known.orElseGet(() -> keyResults.add(objective, definition, stamp)));
        }
        List<Integer> places = before.stream().map(KeyResult::place).sorted().toList();
        for (int index = 0; index < wanted.size(); index++) {
            KeyResult line = before.get(index);
            KeyResult after = line.saying(wanted.get(index)).at(places.get(index));
            if (!after.equals(line)) {
                var unused = keyResults.change(after, stamp);
            }
        }
    }

    private WholeObjective mine(
            Objective objective, ObjectiveEdit edit, List<KeyResultDefinition> wanted, List<KeyResult> there) {
        Map<KeyResultKey, KeyResult> stored = byKey(there);
        List<WholeObjective.Line> mine = new ArrayList<>();
        for (int index = 0; index < wanted.size(); index++) {
            KeyResultDefinition definition = wanted.get(index);
            mine.add(edit.lines()
                    .get(index)
                    .key()
                    .map(stored::get)
                    .map(one -> WholeObjective.Line.of(one.saying(definition)))
                    .orElseGet(() -> WholeObjective.Line.of(definition)));
        }
        return new WholeObjective(
                objective, mine, edit.unseen(there).stream().map(KeyResult::key).collect(Collectors.toSet()));
    }

    /** Who may not know people names nobody, and takes nobody's name away. */
    private static List<KeyResultDefinition> withTheirChampions(
            ObjectiveEdit edit, List<KeyResultDefinition> checked, Map<KeyResultKey, KeyResult> stored) {
        return IntStream.range(0, checked.size())
                .mapToObj(index -> checked.get(index)
                        .championedBy(
                                edit.lines().get(index).key().map(stored::get).flatMap(KeyResult::champion)))
                .toList();
    }

    private List<KeyResult> inOrder(ObjectiveKey key) {
        return keyResults.page(key, Optional.empty(), Integer.MAX_VALUE).stream()
                .sorted(Comparator.comparing(KeyResult::place))
                .toList();
    }

    private static Map<KeyResultKey, KeyResult> byKey(List<KeyResult> some) {
        return some.stream().collect(Collectors.toMap(KeyResult::key, Function.identity()));
    }

    private static String reason(String typed) {
        return Texts.line("reason", typed, Stamp.REASON_LIMIT);
    }

    private static String orElse(String reason, String other) {
        return reason.isEmpty() ? other : reason;
    }
}
