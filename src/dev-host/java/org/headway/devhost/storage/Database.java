package org.headway.devhost.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Plain SQL with positional arguments; each call is its own transaction. */
public record Database(DataSource source) {
    /** Reads one row. */
    public interface Row<T> {
        T read(ResultSet result) throws SQLException;
    }

    public <T> List<T> list(Row<T> row, String sql, Object... arguments) {
        return withStatement(sql, arguments, statement -> {
            List<T> rows = new ArrayList<>();
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    rows.add(row.read(result));
                }
            }
            return rows;
        });
    }

    public int update(String sql, Object... arguments) {
        return withStatement(sql, arguments, PreparedStatement::executeUpdate);
    }

    /** Answers the generated id. */
    public long insert(String sql, Object... arguments) {
        return withStatement(sql, arguments, statement -> {
            statement.executeUpdate();
            try (ResultSet keys = statement.getGeneratedKeys()) {
                keys.next();
                return keys.getLong(1);
            }
        });
    }

    private interface Work<T> {
        T with(PreparedStatement statement) throws SQLException;
    }

    private <T> T withStatement(String sql, Object[] arguments, Work<T> work) {
        int keys = sql.startsWith("INSERT") ? Statement.RETURN_GENERATED_KEYS : Statement.NO_GENERATED_KEYS;
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql, keys)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            return work.with(statement);
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
    }
}
