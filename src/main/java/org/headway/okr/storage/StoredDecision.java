package org.headway.okr.storage;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.Closing;
import org.headway.okr.domain.Cycle;
import org.headway.okr.domain.CycleDecision;
import org.headway.okr.domain.NoOkrs;
import org.headway.okr.domain.Person;

/** How decisions lie in their rows. */
final class StoredDecision {

    private StoredDecision() {}

    static List<CycleDecision> read(List<AoCycleDecision> rows, AoPeople people) {
        Map<Integer, Person> authors =
                people.withIds(rows.stream().flatMap(row -> Stream.of(row.getAuthorId(), row.getClosedById())));
        return rows.stream().map(row -> read(row, authors)).toList();
    }

    static CycleDecision read(AoCycleDecision row, Map<Integer, Person> authors) {
        LocalDate first = LocalDate.parse(row.getFirstDay());
        LocalDate last = LocalDate.parse(row.getLastDay());
        return new CycleDecision(
                new AreaKey(row.getAreaKey()),
                new Cycle(row.getCycleLabel(), first, last),
                Optional.ofNullable(row.getReason()).map(reason -> noOkrs(row, reason, authors)),
                Optional.ofNullable(row.getClosedOn()).map(day -> closing(row, day, authors)),
                Optional.ofNullable(row.getVersion()).orElse(0));
    }

    private static NoOkrs noOkrs(AoCycleDecision row, NoOkrs.Reason reason, Map<Integer, Person> authors) {
        return new NoOkrs(
                reason,
                StoredText.orEmpty(row.getBecause()),
                Objects.requireNonNull(authors.get(row.getAuthorId())),
                LocalDate.parse(Objects.requireNonNull(row.getDecidedOn())));
    }

    private static Closing closing(AoCycleDecision row, String day, Map<Integer, Person> authors) {
        return new Closing(Objects.requireNonNull(authors.get(row.getClosedById())), LocalDate.parse(day));
    }

    /** The same decisions with what the log says of them; where it says nothing they have OKRs. */
    static List<CycleDecision> asIn(List<AoRevision> log, List<CycleDecision> decisions, AoPeople people) {
        Map<Integer, Person> authors = people.withIds(log.stream().map(AoRevision::getAuthorId));
        Map<String, AoRevision> last = log.stream()
                .collect(toMap(
                        AoRevision::getSubjectKey,
                        row -> row,
                        BinaryOperator.maxBy(Comparator.comparing(AoRevision::getVersion))));
        return decisions.stream()
                .map(made -> asIn(Optional.ofNullable(last.get(DecisionSlot.of(made))), made, authors))
                .toList();
    }

    /** The same of one decision, whose log is among other rows. */
    static CycleDecision asIn(List<AoRevision> log, CycleDecision made, Map<Integer, Person> authors) {
        Optional<AoRevision> last = log.stream()
                .filter(row -> row.getSubjectKey().equals(DecisionSlot.of(made)))
                .max(Comparator.comparing(AoRevision::getVersion));
        return asIn(last, made, authors);
    }

    private static CycleDecision asIn(Optional<AoRevision> last, CycleDecision made, Map<Integer, Person> authors) {
        return made.choosing(last.flatMap(
                        row -> Optional.ofNullable(row.getGoneWithout()).map(reason -> noOkrs(row, reason, authors))))
                .closed(last.filter(row -> Boolean.TRUE.equals(row.getClosed()))
                        .map(row -> new Closing(
                                Objects.requireNonNull(authors.get(row.getAuthorId())),
                                LocalDate.parse(Objects.requireNonNull(row.getDecidedOn())))))
                .versioned(last.map(AoRevision::getVersion).orElse(0));
    }

    private static NoOkrs noOkrs(AoRevision row, NoOkrs.Reason reason, Map<Integer, Person> authors) {
        return new NoOkrs(
                reason,
                StoredText.orEmpty(row.getReason()),
                Objects.requireNonNull(authors.get(row.getAuthorId())),
                LocalDate.parse(Objects.requireNonNull(row.getDecidedOn())));
    }

    static void log(AoRevision row, CycleDecision decision) {
        decision.noOkrs().ifPresent(none -> {
            row.setGoneWithout(none.reason());
            row.setDecidedOn(none.on().toString());
            row.save();
        });
        decision.closing().ifPresent(end -> {
            row.setDecidedOn(end.on().toString());
            row.save();
        });
    }

    /** Writes the choice; who made it and when is kept only where it is to go without. */
    static void write(AoCycleDecision row, CycleDecision decision, AoPeople people) {
        Optional<NoOkrs> none = decision.noOkrs();
        row.setReason(none.map(NoOkrs::reason).orElse(null));
        row.setBecause(none.map(choice -> StoredText.orNull(choice.because())).orElse(null));
        row.setAuthorId(people.idOf(none.map(NoOkrs::by)));
        row.setDecidedOn(none.map(choice -> choice.on().toString()).orElse(null));
        row.setClosedById(people.idOf(decision.closing().map(Closing::by)));
        row.setClosedOn(decision.closing().map(end -> end.on().toString()).orElse(null));
        row.setVersion(decision.version());
        row.save();
    }
}
