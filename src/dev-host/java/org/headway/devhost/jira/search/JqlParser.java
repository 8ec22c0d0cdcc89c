package org.headway.devhost.jira.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.headway.devhost.jira.search.Jql.Clause;
import org.headway.devhost.jira.search.Jql.Operand;
import org.headway.devhost.jira.search.Jql.Operator;
import org.headway.devhost.jira.search.Jql.Order;

/** Reads {@code project = PAY AND issue in f("a")} and the like; everything else is refused in words. */
final class JqlParser {
    private static final Pattern TOKEN =
            Pattern.compile("\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|'((?:[^'\\\\]|\\\\.)*)'|([=~(),])|([^\\s=~(),\"']+))");

    private record Token(String text, boolean quoted) {
        boolean is(String word) {
            return !quoted && text.equalsIgnoreCase(word);
        }
    }

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int next;

    JqlParser(String text) {
        this.text = text;
    }

    Jql parse() {
        split();
        List<Clause> clauses = new ArrayList<>();
        if (!atEnd() && !here("ORDER")) {
            clauses.add(clause());
            while (here("AND")) {
                next++;
                clauses.add(clause());
            }
        }
        Order order = here("ORDER") ? order() : new Order("key", false);
        if (!atEnd()) {
            throw refusal("'" + tokens.get(next).text + "' is not understood here");
        }
        return new Jql(text, clauses, order);
    }

    private void split() {
        Matcher token = TOKEN.matcher(text);
        int end = 0;
        while (!text.substring(end).isBlank()) {
            if (!token.find(end) || token.start() != end) {
                throw refusal("a quote is not closed");
            }
            boolean quoted = token.group(1) != null || token.group(2) != null;
            String found = quoted
                    ? (token.group(1) != null ? token.group(1) : token.group(2)).replaceAll("\\\\(.)", "$1")
                    : token.group().strip();
            tokens.add(new Token(found, quoted));
            end = token.end();
        }
    }

    private Clause clause() {
        String field = word("a field");
        Operator operator = operator();
        List<Operand> operands = new ArrayList<>();
        if (operator == Operator.IN && here("(")) {
            do {
                next++;
                operands.add(operand());
            } while (here(","));
            expect(")");
        } else {
            operands.add(operand());
        }
        return new Clause(field.toLowerCase(Locale.ROOT), operator, operands);
    }

    private Operator operator() {
        String sign = word("an operator").toLowerCase(Locale.ROOT);
        Operator operator = Map.of("=", Operator.EQUALS, "in", Operator.IN, "~", Operator.LIKE)
                .get(sign);
        if (operator == null) {
            throw refusal("the operator '" + sign + "' is not imitated");
        }
        return operator;
    }

    private Operand operand() {
        String value = word("a value");
        if (!here("(")) {
            return new Operand.Value(value);
        }
        List<String> arguments = new ArrayList<>();
        do {
            next++;
            if (!here(")")) {
                arguments.add(word("an argument"));
            }
        } while (here(","));
        expect(")");
        return new Operand.Call(value, arguments);
    }

    private Order order() {
        next++;
        expect("BY");
        String field = word("a field").toLowerCase(Locale.ROOT);
        if (!List.of("key", "issuekey", "created", "updated").contains(field)) {
            throw refusal("results are ordered by key, created or updated only");
        }
        boolean ascending = !here("DESC");
        if (here("ASC") || here("DESC")) {
            next++;
        }
        return new Order(field.replace("issuekey", "key"), ascending);
    }

    private String word(String what) {
        if (atEnd()) {
            throw refusal("there should be " + what + " at the end");
        }
        return tokens.get(next++).text;
    }

    private void expect(String sign) {
        if (!here(sign)) {
            throw refusal(
                    "there should be '" + sign + "' " + (atEnd() ? "at the end" : "before " + tokens.get(next).text));
        }
        next++;
    }

    private boolean here(String word) {
        return !atEnd() && tokens.get(next).is(word);
    }

    private boolean atEnd() {
        return next >= tokens.size();
    }

    private static Jql.Invalid refusal(String why) {
        return new Jql.Invalid(
                List.of("Error in the JQL Query: " + why + ". The dev host understands project, key, id, "
                        + "issue and summary with =, in and ~, functions of plugins, AND, and ORDER BY."));
    }
}
