package vn.hoanhap.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.statement.DefaultStatementBuilder;
import org.jdbi.v3.core.statement.StatementContext;

/// Keeps prepared statements for the next time. SQLite takes longer to prepare a statement on a
/// table with many checks than to run it. A statement is handed out to one use at a time; the texts
/// are constants of the repositories, so there are few.
final class KeptStatements extends DefaultStatementBuilder {

  private static final int MOST = 300;

  private final Map<String, Deque<PreparedStatement>> idle = new HashMap<>();
  private int kept;

  @Override
  public PreparedStatement create(Connection connection, String sql, StatementContext context)
      throws SQLException {
    Deque<PreparedStatement> same = context.isReturningGeneratedKeys() ? null : idle.get(sql);
    if (same == null || same.isEmpty()) {
      return super.create(connection, sql, context);
    }
    kept--;
    return same.pop();
  }

  @Override
  public void close(Connection connection, String sql, Statement statement) throws SQLException {
    boolean reusable = sql != null && statement instanceof PreparedStatement && kept < MOST;
    if (!reusable) {
      super.close(connection, sql, statement);
      return;
    }
    PreparedStatement prepared = (PreparedStatement) statement;
    prepared.clearBatch();
    prepared.clearParameters();
    idle.computeIfAbsent(sql, text -> new ArrayDeque<>()).push(prepared);
    kept++;
  }

  @Override
  public void close(Connection connection) {
    idle.clear();
    kept = 0;
  }
}
