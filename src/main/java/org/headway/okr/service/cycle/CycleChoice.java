package org.headway.okr.service.cycle;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.headway.okr.domain.Cycle;
import org.headway.okr.domain.CycleDecision;
import org.headway.okr.domain.programme.CycleRhythm;
import org.headway.okr.service.InvalidInput;
import org.headway.okr.service.Texts;

/** Which cycle a word means: {@code Current}, {@code Previous}, {@code Next}, nothing, or a label. */
public final class CycleChoice {

    private static final int LOOKED_INTO = 3;

    private static final Set<String> WORDS = Set.of("", "current", "previous", "next");

    private final CycleRhythm rhythm;
    private final LocalDate today;
    private final String word;

    public CycleChoice(CycleRhythm rhythm, LocalDate today, String word) {
        this.rhythm = rhythm;
        this.today = today;
        this.word = word.strip().toLowerCase(Locale.ROOT);
    }

    /** The cycle meant for an area that made these decisions. */
    public Cycle meant(List<CycleDecision> decisions) {
        return switch (word) {
            case "", "current" -> current(decisions);
            case "previous" -> before(current(decisions), decisions);
            case "next" -> after(current(decisions), decisions);
            default ->
                named(decisions)
                        .orElseThrow(() -> new InvalidInput("cycle", "okr.error.no-such-cycle", Texts.shortened(word)));
        };
    }

    /** Whether the word means a cycle to an area that made these decisions; labels differ with the rhythm. */
    public boolean isKnown(List<CycleDecision> decisions) {
        return WORDS.contains(word) || named(decisions).isPresent();
    }

    /** What was decided keeps its label and its days, also where the rhythm has changed since. */
    private Optional<Cycle> named(List<CycleDecision> decisions) {
        return decided(decisions, cycle -> cycle.label().equalsIgnoreCase(word)).or(() -> rhythm.named(word));
    }

    private Cycle before(Cycle cycle, List<CycleDecision> decisions) {
        LocalDate eve = cycle.first().minusDays(1);
        return decided(decisions, other -> other.last().equals(eve)).orElseGet(() -> rhythm.at(eve));
    }

    /** The cycle after one, as it was decided on, or as the rhythm has it. */
    public Cycle after(Cycle cycle, List<CycleDecision> decisions) {
        LocalDate morrow = cycle.last().plusDays(1);
        return decided(decisions, other -> other.first().equals(morrow)).orElseGet(() -> rhythm.at(morrow));
    }

    private static Optional<Cycle> decided(List<CycleDecision> decisions, Predicate<Cycle> wanted) {
        return decisions.stream().map(CycleDecision::cycle).filter(wanted).findFirst();
    }

    /**
     * The cycle to write into: the calendar's unless another is named, whatever the area did before. One that the area is in
     * the middle of is finished first, where the rhythm has changed since it began.
     */
    public Cycle written(List<CycleDecision> decisions) {
        return meant(
                WORDS.contains(word)
                        ? decisions.stream()
                                .filter(decision -> decision.cycle().contains(today))
                                .toList()
                        : decisions);
    }

    /**
     * Which of an area's decisions to look into. Where the current cycle is asked for that is the newest few that have
     * begun: the newest may hold drafts only, or have lost its last objective, and then the page still shows one before.
     */
    public List<CycleDecision> toLookInto(List<CycleDecision> decisions) {
        if (!word.isEmpty() && !word.equals("current")) {
            Cycle meant = meant(decisions);
            return decisions.stream().filter(one -> one.cycle().equals(meant)).toList();
        }
        return decisions.stream()
                .filter(this::hasBegun)
                .sorted(Comparator.comparing((CycleDecision one) -> one.cycle().first())
                        .reversed())
                .limit(LOOKED_INTO)
                .toList();
    }

    /** The cycles to choose from: those decided on, the calendar's and the next one; the newest first. */
    public List<Cycle> offered(List<CycleDecision> decisions) {
        Cycle now = rhythm.at(today);
        return Stream.concat(decisions.stream().map(CycleDecision::cycle), Stream.of(now, after(now, decisions)))
                .distinct()
                .sorted(Comparator.comparing(Cycle::first).reversed())
                .toList();
    }

    /** The newest begun cycle that the area decided on, else the calendar's: a page is never blank on 1 January. */
    private Cycle current(List<CycleDecision> decisions) {
        return decisions.stream()
                .filter(this::hasBegun)
                .map(CycleDecision::cycle)
                .max(Comparator.comparing(Cycle::first))
                .orElse(rhythm.at(today));
    }

    private boolean hasBegun(CycleDecision decision) {
        return !decision.cycle().first().isAfter(today);
    }
}
