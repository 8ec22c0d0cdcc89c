package org.headway.devhost.jira.search;

import java.util.List;

/** A parsed query: all clauses hold, in this order. */
public record Jql(String text, List<Clause> clauses, Order order) {
    /** One condition on a field. */
    public record Clause(String field, Operator operator, List<Operand> operands) {}

    /** The operators that are understood. */
    public enum Operator {
        EQUALS,
        IN,
        LIKE
    }

    /** What a field is compared with. */
    public sealed interface Operand {
        /** Written down in the query. */
        record Value(String text) implements Operand {}

        /** A function of a plugin. */
        record Call(String name, List<String> arguments) implements Operand {}
    }

    /** The field is key, created or updated. */
    public record Order(String field, boolean ascending) {}

    /** What is wrong with a query, in Jira's words where they are known. */
    public static final class Invalid extends RuntimeException {
        private final transient List<String> messages;

        Invalid(List<String> messages) {
            super(String.join(" ", messages));
            this.messages = messages;
        }

        public List<String> messages() {
            return messages;
        }
    }

    public static Jql parse(String text) {
        return new JqlParser(text).parse();
    }
}
