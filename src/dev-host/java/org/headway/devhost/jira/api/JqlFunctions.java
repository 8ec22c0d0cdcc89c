package org.headway.devhost.jira.api;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.plugin.jql.function.JqlFunctionModuleDescriptor;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.util.List;
import java.util.Optional;
import org.headway.devhost.HostContext;
import org.headway.devhost.Module;
import org.headway.devhost.Person;
import org.headway.devhost.jira.search.Functions;
import org.headway.devhost.jira.search.Jql.Clause;
import org.headway.devhost.jira.search.Jql.Operand.Call;
import org.headway.devhost.jira.search.Jql.Operator;

/** The plugin's {@code <jql-function>} modules, each made once. */
public final class JqlFunctions implements Functions {
    private record Descriptor(String getFunctionName, boolean isList) implements JqlFunctionModuleDescriptor {}

    private record Clauses(String getName) implements TerminalClause {}

    private record Searching(ApplicationUser getApplicationUser, boolean isSecurityOverriden)
            implements QueryCreationContext {}

    private record Known(JqlFunction function, JiraUsers users) implements Function {
        @Override
        public List<String> errors(Optional<Person> searcher, Clause clause, Call call) {
            if (function.isList() != (clause.operator() == Operator.IN)) {
                return List.of("The operator is not supported by the function '" + call.name() + "' here.");
            }
            if (call.arguments().size() < function.getMinimumNumberOfExpectedArguments()) {
                return List.of("Function '" + call.name() + "' expected at least '"
                        + function.getMinimumNumberOfExpectedArguments() + "' arguments but received '"
                        + call.arguments().size() + "'.");
            }
            return List.copyOf(function.validate(user(searcher), operand(call), new Clauses(clause.field()))
                    .getErrorMessages());
        }

        @Override
        public List<String> warnings(Optional<Person> searcher, Clause clause, Call call) {
            return List.copyOf(function.validate(user(searcher), operand(call), new Clauses(clause.field()))
                    .getWarningMessages());
        }

        @Override
        public List<String> values(Optional<Person> searcher, Clause clause, Call call) {
            return function
                    .getValues(new Searching(user(searcher), false), operand(call), new Clauses(clause.field()))
                    .stream()
                    .map(Known::text)
                    .toList();
        }

        private ApplicationUser user(Optional<Person> person) {
            return person.map(known -> users.getUserByKey(known.key())).orElse(null);
        }

        private static FunctionOperand operand(Call call) {
            return new FunctionOperand(call.name(), call.arguments());
        }

        private static String text(QueryLiteral literal) {
            return literal.getLongValue() == null
                    ? literal.getStringValue()
                    : literal.getLongValue().toString();
        }
    }

    private final List<Known> all;

    public JqlFunctions(HostContext host, JiraUsers users) {
        all = host.modules("jql-function").stream()
                .map(module -> new Known(made(host, module), users))
                .toList();
    }

    @Override
    public Optional<Function> named(String name) {
        return all.stream()
                .filter(known -> known.function().getFunctionName().equalsIgnoreCase(name))
                .<Function>map(known -> known)
                .findFirst();
    }

    private static JqlFunction made(HostContext host, Module module) {
        JqlFunction function = (JqlFunction) host.create(module.attribute("class"));
        function.init(new Descriptor(child(module, "fname"), Boolean.parseBoolean(child(module, "list"))));
        return function;
    }

    private static String child(Module module, String tag) {
        return module.children(tag).stream().map(Module::text).findFirst().orElse("");
    }
}
