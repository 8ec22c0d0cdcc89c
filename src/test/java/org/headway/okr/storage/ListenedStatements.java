package org.headway.okr.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.proxy.ParameterSetOperation;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;

/** The statements that reach a database, each with the parameters it had first; and how PostgreSQL goes about them. */
final class ListenedStatements {

    private final Map<String, List<ParameterSetOperation>> heard = new LinkedHashMap<>();

    DataSource around(DataSource source) {
        return ProxyDataSourceBuilder.create(source)
                .beforeQuery((execution, queries) -> queries.forEach(query -> {
                    if (query.getQuery().contains(" WHERE ")
                            && !query.getParametersList().isEmpty()) {
                        var unused = heard.putIfAbsent(
                                query.getQuery(), query.getParametersList().get(0));
                    }
                }))
                .build();
    }

    List<String> all() {
        return List.copyOf(heard.keySet());
    }

    /** The plan, with what the planner knows of the rows there are. */
    String plan(String statement, Connection connection) throws SQLException {
        try (PreparedStatement explained = connection.prepareStatement("EXPLAIN " + statement)) {
            for (ParameterSetOperation set : heard.getOrDefault(statement, List.of())) {
                explained.setObject((Integer) set.getArgs()[0], set.getArgs()[1]);
            }
            StringBuilder plan = new StringBuilder();
            ResultSet lines = explained.executeQuery();
            while (lines.next()) {
                plan.append(lines.getString(1)).append('\n');
            }
            return plan.toString();
        }
    }
}
