package org.headway.okr.storage;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
