package org.headway.okr.service.writing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.Objective;
import org.headway.okr.service.beside.JustDoItLine;

/**
 * An objective with its key results, as somebody wants them to be from now on.
 *
 * @param version of the objective that its editor saw
 * @param lines the key results in their new order
 * @param dropped those that are taken out; what is in no list was not there when it was read
 * @param kept those that somebody else added meanwhile, which stay as they are
 * @param publish whether a draft is published with it
 * @param standBehind whether its editor, who is its sponsor, stands behind it
 * @param left texts that the coach leaves alone
 * @param justDoIts what is written with it beside its key results
 */
public record ObjectiveEdit(
        int version,
        ObjectiveText text,
        List<Line> lines,
        List<Dropped> dropped,
        List<Seen> kept,
        boolean publish,
        boolean standBehind,
        Set<String> left,
        List<JustDoItLine> justDoIts) {

    public ObjectiveEdit {
        lines = List.copyOf(lines);
        dropped = List.copyOf(dropped);
        kept = List.copyOf(kept);
        left = Set.copyOf(left);
        justDoIts = List.copyOf(justDoIts);
    }

    /**
     * A line of the form.
     *
     * @param key empty for a new key result
     * @param version that its editor saw; 0 for a new one
     */
    public record Line(Optional<KeyResultKey> key, int version, KeyResultLine says) {}

    /** A key result that is taken out, and why. */
    public record Dropped(KeyResultKey key, int version, String reason) {}

    /** A key result as its editor saw it. */
    public record Seen(KeyResultKey key, int version) {}

    List<KeyResultLine> says() {
        return lines.stream().map(Line::says).toList();
    }

    /** Whether this is what its editor saw. */
    boolean wasMadeOn(Objective objective, List<KeyResult> keyResults) {
        Map<KeyResultKey, Integer> there =
                keyResults.stream().collect(Collectors.toMap(KeyResult::key, KeyResult::version));
        List<Seen> seen = seen().toList();
        return objective.version() == version
                && seen.size() == there.size()
                && seen.stream().allMatch(one -> Integer.valueOf(one.version()).equals(there.get(one.key())))
                && seen.stream().map(Seen::key).distinct().count() == seen.size();
    }

    /** Those that its editor has not seen, and therefore did not take out. */
    List<KeyResult> unseen(List<KeyResult> there) {
        Set<KeyResultKey> known = seen().map(Seen::key).collect(Collectors.toSet());
        return there.stream().filter(one -> !known.contains(one.key())).toList();
    }

    private Stream<Seen> seen() {
        return Stream.of(
                        lines.stream().flatMap(line -> line.key().stream().map(key -> new Seen(key, line.version()))),
                        dropped.stream().map(one -> new Seen(one.key(), one.version())),
                        kept.stream())
                .flatMap(Function.identity());
    }
}
