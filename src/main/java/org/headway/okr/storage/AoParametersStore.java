package org.headway.okr.storage;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.headway.okr.storage.AoTables.column;
import static org.headway.okr.storage.StoredText.orEmpty;
import static org.headway.okr.storage.StoredText.orNull;

import jakarta.inject.Named;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.Person;
import org.headway.okr.domain.programme.Choices;
import org.headway.okr.domain.programme.ParametersDecision;
import org.headway.okr.domain.programme.Scope;
import org.headway.okr.service.store.ParametersStore;
import org.headway.okr.service.store.Stamp;
import org.jspecify.annotations.Nullable;

/** The programme's parameters, in Active Objects. */
@Named
final class AoParametersStore implements ParametersStore {

    private final AoTransactions transactions;
    private final AoTables tables;
    private final AoPeople people;
    private final AoRevisions revisions;

    public AoParametersStore(AoTransactions transactions, AoTables tables, AoPeople people, AoRevisions revisions) {
        this.transactions = transactions;
        this.tables = tables;
        this.people = people;
        this.revisions = revisions;
    }

    @Override
    public Map<Scope, Choices> choices(Collection<Scope> scopes) {
        return rows(scopes).stream()
                .collect(toMap(AoParametersStore::scope, row -> StoredChoices.read(row.getChoices())));
    }

    @Override
    public List<ParametersDecision> inForce(List<Scope> scopes) {
        Map<Scope, ParametersDecision> decided =
                decisions(rows(scopes)).stream().collect(toMap(ParametersDecision::scope, decision -> decision));
        return scopes.stream()
                .map(scope -> decided.getOrDefault(scope, ParametersDecision.nobodys(scope)))
                .toList();
    }

    @Override
    public List<ParametersDecision> versions(Scope scope) {
        Query newestFirst = Query.select().where("SCOPE = ?", scope.toString()).order("VERSION DESC");
        return decisions(tables.find(AoParameters.class, newestFirst).toList());
    }

    @Override
    public void decide(ParametersDecision decision, Stamp stamp) {
        String scope = decision.scope().toString();
        transactions.run(() -> {
            var unusedClaim = revisions.claim(RevisionSubject.RULES + scope, decision.version(), stamp);
            for (AoParameters before : rows(List.of(decision.scope()))) {
                before.setInForceFor(null);
                before.save();
            }
            AoParameters unused = tables.insert(
                    AoParameters.class,
                    column("SCOPE", scope),
                    column("IN_FORCE_FOR", scope),
                    column("VERSION", decision.version()),
                    column("CHOICES", StoredChoices.of(decision.choices())),
                    column("WHY", orNull(decision.why())),
                    column("SAID_BY_ID", people.idOf(decision.saidBy())),
                    column("COACH_IDS", coachIds(decision)),
                    column("AUTHOR_ID", people.idOf(stamp.by())),
                    column("RECORDED_AT", stamp.at().toEpochMilli()));
        });
    }

    private List<AoParameters> rows(Collection<Scope> scopes) {
        return tables.in(
                AoParameters.class,
                "IN_FORCE_FOR",
                scopes.stream().map(Scope::toString).toList());
    }

    private List<ParametersDecision> decisions(List<AoParameters> rows) {
        Map<Integer, Person> known = people.withIds(rows.stream().flatMap(AoParametersStore::everybodyIn));
        return rows.stream().map(row -> decision(row, known)).toList();
    }

    private static ParametersDecision decision(AoParameters row, Map<Integer, Person> known) {
        return new ParametersDecision(
                scope(row),
                row.getVersion(),
                StoredChoices.read(row.getChoices()),
                orEmpty(row.getWhy()),
                Optional.ofNullable(row.getSaidById()).map(known::get),
                coaches(row).map(known::get).filter(Objects::nonNull).toList(),
                Optional.ofNullable(known.get(row.getAuthorId())),
                Optional.of(Instant.ofEpochMilli(row.getRecordedAt())));
    }

    private static Stream<@Nullable Integer> everybodyIn(AoParameters row) {
        return Stream.concat(Stream.of(row.getAuthorId(), row.getSaidById()), coaches(row));
    }

    private static Stream<Integer> coaches(AoParameters row) {
        return Arrays.stream(orEmpty(row.getCoachIds()).split(" ", -1))
                .filter(id -> !id.isEmpty())
                .map(Integer::valueOf);
    }

    private @Nullable String coachIds(ParametersDecision decision) {
        return orNull(decision.coaches().stream()
                .map(coach -> String.valueOf(people.idOf(coach)))
                .collect(joining(" ")));
    }

    private static Scope scope(AoParameters row) {
        return AreaKey.read(row.getScope()).map(Scope::of).orElseGet(Scope::instance);
    }
}
