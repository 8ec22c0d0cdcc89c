package org.headway.devhost.jira.search;

import java.util.List;
import java.util.Optional;
import org.headway.devhost.Person;

/** The JQL functions of plugins. */
public interface Functions {
    /** What a function finds wrong in the arguments, and the ids of the issues that it means. */
    interface Function {
        List<String> errors(Optional<Person> searcher, Jql.Clause clause, Jql.Operand.Call call);

        /** What it says to a search that can be run. */
        List<String> warnings(Optional<Person> searcher, Jql.Clause clause, Jql.Operand.Call call);

        /** Issue ids or keys. */
        List<String> values(Optional<Person> searcher, Jql.Clause clause, Jql.Operand.Call call);
    }

    Optional<Function> named(String name);
}
