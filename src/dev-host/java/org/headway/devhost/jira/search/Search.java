package org.headway.devhost.jira.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.headway.devhost.Person;
import org.headway.devhost.jira.search.Jql.Clause;
import org.headway.devhost.jira.search.Jql.Operand;
import org.headway.devhost.jira.search.Jql.Operator;
import org.headway.devhost.jira.tracker.Field;
import org.headway.devhost.jira.tracker.HostIssue;
import org.headway.devhost.jira.tracker.Tracker;

/** Runs queries with the rights of the visitor. */
public final class Search {
    private static final Set<String> ISSUE_FIELDS = Set.of("key", "issuekey", "issue", "id");

    private final Supplier<Optional<Person>> visitor;
    private final Tracker tracker;
    private final Functions functions;

    public Search(Supplier<Optional<Person>> visitor, Tracker tracker, Functions functions) {
        this.visitor = visitor;
        this.tracker = tracker;
        this.functions = functions;
    }

    /** What is wrong with a query that has the right grammar; empty means that it can be run. */
    public List<String> errors(Jql query) {
        return query.clauses().stream().flatMap(this::errors).toList();
    }

    /** What functions say to a query that can be run. */
    public List<String> warnings(Jql query) {
        return query.clauses().stream()
                .flatMap(clause -> clause.operands().stream()
                        .filter(Operand.Call.class::isInstance)
                        .map(Operand.Call.class::cast)
                        .flatMap(call -> functions.named(call.name()).stream()
                                .flatMap(function -> function.warnings(visitor.get(), clause, call).stream())))
                .toList();
    }

    /** Values that do not exist are passed over. */
    public List<HostIssue> run(Jql query) {
        Predicate<HostIssue> wanted =
                query.clauses().stream().map(this::condition).reduce(issue -> true, Predicate::and);
        Comparator<HostIssue> order =
                switch (query.order().field()) {
                    case "updated" -> Comparator.comparing(HostIssue::updated);
                    case "created" -> Comparator.comparing(HostIssue::created);
                    default ->
                        Comparator.<HostIssue, String>comparing(
                                        issue -> issue.project().key())
                                .thenComparing(HostIssue::number);
                };
        return tracker.issues()
                .filter(wanted)
                .sorted(query.order().ascending() ? order : order.reversed())
                .toList();
    }

    private Stream<String> errors(Clause clause) {
        boolean text = clause.field().equals("summary");
        if (!text && !clause.field().equals("project") && !ISSUE_FIELDS.contains(clause.field())) {
            return Stream.of("Field '" + clause.field() + "' does not exist or you do not have permission to view it.");
        }
        if (text != (clause.operator() == Operator.LIKE)) {
            return Stream.of("The operator is not supported by the '" + clause.field() + "' field.");
        }
        return text ? Stream.of() : clause.operands().stream().flatMap(operand -> errors(clause, operand));
    }

    private Stream<String> errors(Clause clause, Operand operand) {
        if (operand instanceof Operand.Call call) {
            return functions
                    .named(call.name())
                    .map(function -> function.errors(visitor.get(), clause, call).stream())
                    .orElseGet(() -> Stream.of("Unable to find JQL function '" + call.name() + "("
                            + String.join(", ", call.arguments()) + ")'."));
        }
        String value = ((Operand.Value) operand).text();
        if (clause.field().equals("project")) {
            return tracker.project(value).isPresent()
                    ? Stream.of()
                    : Stream.of("The value '" + value + "' does not exist for the field 'project'.");
        }
        if (tracker.issue(value).isPresent()) {
            return Stream.of();
        }
        return Stream.of(
                value.matches("\\d+")
                        ? "A value with ID '" + value + "' does not exist for the field '" + clause.field() + "'."
                        : value.matches("[A-Za-z][A-Za-z0-9_]+-\\d+")
                                ? "An issue with key '" + value + "' does not exist for field '" + clause.field() + "'."
                                : "The issue key '" + value + "' for field '" + clause.field() + "' is invalid.");
    }

    private Predicate<HostIssue> condition(Clause clause) {
        List<String> values = clause.operands().stream()
                .flatMap(operand -> values(clause, operand))
                .toList();
        if (clause.field().equals("summary")) {
            List<String> wanted = words(String.join(" ", values));
            return issue -> {
                List<String> words = words(issue.get(Field.SUMMARY));
                return wanted.stream().allMatch(word -> words.stream().anyMatch(each -> matches(each, word)));
            };
        }
        if (clause.field().equals("project")) {
            Set<Long> ids = values.stream()
                    .flatMap(value -> tracker.project(value).stream())
                    .map(project -> project.id())
                    .collect(Collectors.toSet());
            return issue -> ids.contains(issue.project().id());
        }
        Set<Long> ids = values.stream().flatMap(this::ids).collect(Collectors.toSet());
        return issue -> ids.contains(issue.id());
    }

    /** Of an issue by its id or key; what the visitor does not see is let out later. */
    private Stream<Long> ids(String value) {
        return value.matches("\\d{1,18}")
                ? Stream.of(Long.valueOf(value))
                : tracker.issue(value).stream().map(HostIssue::id);
    }

    private Stream<String> values(Clause clause, Operand operand) {
        return operand instanceof Operand.Call call
                ? functions
                        .named(call.name())
                        .map(function -> function.values(visitor.get(), clause, call).stream())
                        .orElse(Stream.of())
                : Stream.of(((Operand.Value) operand).text());
    }

    private static List<String> words(String text) {
        return new ArrayList<>(Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}*]+"))
                .filter(word -> !word.isEmpty())
                .toList());
    }

    /** A star at the end stands for any end of the word. */
    private static boolean matches(String word, String wanted) {
        return wanted.endsWith("*") ? word.startsWith(wanted.substring(0, wanted.length() - 1)) : word.equals(wanted);
    }
}
