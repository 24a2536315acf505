package vn.hoanhap.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jdbi.v3.core.statement.DefaultStatementBuilder;
import org.jdbi.v3.core.statement.StatementContext;

/// Keeps prepared statements for the next time. SQLite takes longer to prepare a statement on a
/// table with many checks than to run it. A statement is handed out to one use at a time; the texts
/// are constants of the repositories, so there are few.
final class KeptStatements extends DefaultStatementBuilder {

  private static final int MOST = 300;

  private final Map<String, Deque<PreparedStatement>> idle = new HashMap<>();
  private final Map<Statement, String> texts = new IdentityHashMap<>();

  @Override
  public PreparedStatement create(Connection connection, String sql, StatementContext context)
      throws SQLException {
    Deque<PreparedStatement> same = idle.get(sql);
    if (same != null && !same.isEmpty()) {
      return same.pop();
    }
    PreparedStatement prepared = super.create(connection, sql, context);
    if (!context.isReturningGeneratedKeys() && texts.size() < MOST) {
      texts.put(prepared, sql);
    }
    return prepared;
  }

  /// `sql` is the text before its names were replaced, so the statement is known by itself.
  @Override
  public void close(Connection connection, String sql, Statement statement) throws SQLException {
    String text = texts.get(statement);
    if (text == null || !(statement instanceof PreparedStatement prepared)) {
      super.close(connection, sql, statement);
      return;
    }
    prepared.clearBatch();
    prepared.clearParameters();
    idle.computeIfAbsent(text, key -> new ArrayDeque<>()).push(prepared);
  }

  @Override
  public void close(Connection connection) {
    idle.clear();
    texts.clear();
  }
}
