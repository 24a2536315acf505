package vn.hoanhap.store;

import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Statement;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jdbi.v3.core.statement.StatementBuilder;
import org.jdbi.v3.core.statement.StatementContext;

/// Keeps prepared statements of the one connection for their next use. A statement in use is not in
/// here, so the same SQL may run inside itself.
final class CachedStatements implements StatementBuilder {

  private static final int MOST = 200;

  private final Map<String, PreparedStatement> idle = new LinkedHashMap<>();

  // JDBI closes a statement under the SQL it was given, and creates it under the SQL it made of
  // that.
  private final Map<Statement, String> inUse = new IdentityHashMap<>();

  @Override
  public PreparedStatement create(Connection connection, String sql, StatementContext context)
      throws SQLException {
    PreparedStatement kept = idle.remove(sql);
    PreparedStatement statement = kept != null ? kept : connection.prepareStatement(sql);
    inUse.put(statement, sql);
    return statement;
  }

  @Override
  public void close(Connection connection, String given, Statement used) throws SQLException {
    String prepared = inUse.remove(used);
    if (prepared == null || used.isClosed() || idle.size() >= MOST) {
      used.close();
      return;
    }
    PreparedStatement statement = (PreparedStatement) used;
    statement.clearBatch();
    statement.clearParameters();
    PreparedStatement second = idle.put(prepared, statement);
    if (second != null) {
      second.close();
    }
  }

  @Override
  public void close(Connection connection) {
    // The driver closes the statements of a connection with it.
    idle.clear();
    inUse.clear();
  }

  @Override
  public Statement create(Connection connection, StatementContext context) throws SQLException {
    return connection.createStatement();
  }

  @Override
  public CallableStatement createCall(Connection connection, String sql, StatementContext context)
      throws SQLException {
    throw new SQLFeatureNotSupportedException("SQLite has no calls");
  }
}
