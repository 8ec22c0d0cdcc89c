package org.headway.okr.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.headway.okr.domain.CheckIn;
import org.headway.okr.domain.CheckInId;
import org.headway.okr.domain.Confidence;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.NextStepOutcome;
import org.headway.okr.domain.Projection;

/** The log of one key result, read in the simplest way: entry by entry, in the order they arrived. */
public record NaiveLog(List<CheckIn> arrived) {

    public static NaiveLog of(List<CheckIn> all, KeyResultKey keyResult) {
        return new NaiveLog(all.stream()
                .filter(entry -> entry.keyResult().equals(keyResult))
                .toList());
    }

    /** Where it stood at the end of a day. */
    public Projection standing(LocalDate day) {
        List<CheckIn> known =
                arrived.stream().filter(entry -> !entry.day().isAfter(day)).toList();
        Projection standing = Projection.none();
        List<Confidence> confidences = new ArrayList<>();
        for (CheckIn said : valid(known)) {
            said.confidence().ifPresent(confidences::add);
            boolean isAnswer = said.confidence().isEmpty();
            standing = new Projection(
                    known.size(),
                    said.value().isPresent() ? said.value() : standing.value(),
                    said.confidence().isPresent() ? said.confidence() : standing.confidence(),
                    leavesOpen(said) ? standing.nextStep() : said.nextStep(),
                    Optional.empty(),
                    isAnswer ? standing.day() : Optional.of(said.day()),
                    isAnswer ? standing.at() : Optional.of(said.at()),
                    confidences.subList(Math.max(0, confidences.size() - 12), confidences.size()));
        }
        return new Projection(
                known.size(),
                standing.value(),
                standing.confidence(),
                standing.nextStep(),
                standing.nextStepIssue(),
                standing.day(),
                standing.at(),
                standing.trend());
    }

    /** A step stays the next one until somebody says that it is done or dropped, or what comes instead. */
    private static boolean leavesOpen(CheckIn said) {
        boolean isSettled = said.lastStep().equals(Optional.of(NextStepOutcome.DONE))
                || said.lastStep().equals(Optional.of(NextStepOutcome.DROPPED));
        return said.nextStep().isEmpty() && !isSettled;
    }

    /** A pile for each thing said, in the order they came; a correction is laid on top, and taking back takes one out. */
    private static List<CheckIn> valid(List<CheckIn> known) {
        List<List<CheckIn>> piles = new ArrayList<>();
        Map<CheckInId, List<CheckIn>> pileOf = new HashMap<>();
        for (CheckIn entry : known) {
            if (entry.takesBack()) {
                pileOf.get(entry.corrects().orElseThrow())
                        .removeIf(other -> other.id().equals(entry.corrects().orElseThrow()));
            } else {
                List<CheckIn> pile = entry.corrects().isPresent()
                        ? pileOf.get(entry.corrects().get())
                        : new ArrayList<>();
                if (entry.corrects().isEmpty()) {
                    piles.add(pile);
                }
                pile.add(entry);
                pileOf.put(entry.id(), pile);
            }
        }
        return piles.stream()
                .filter(pile -> !pile.isEmpty())
                .map(pile -> pile.get(pile.size() - 1))
                .sorted(Comparator.comparing(CheckIn::day))
                .toList();
    }
}
