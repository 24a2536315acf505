package vn.hoanhap.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.access.Role;
import vn.hoanhap.domain.access.User;
import vn.hoanhap.domain.access.UserId;
import vn.hoanhap.domain.person.Person;

/// Who works with the register. Passwords are in [KeyFile], not here.
public final class UserRepository {

  static final String INSERT =
      "INSERT INTO app_user (name, title, role, active, created_at) VALUES (:name, :title, :role,"
          + " 1, :now) RETURNING id";

  static final String UPDATE =
      "UPDATE app_user SET name = :name, title = :title, role = :role, active = :active WHERE id ="
          + " :id";

  static final String FIND = "SELECT * FROM app_user WHERE id = :id";

  static final String ALL = "SELECT * FROM app_user ORDER BY active DESC, id";

  static final String ACTIVE_CHIEFS =
      "SELECT count(*) FROM app_user WHERE active = 1 AND role = 'chief'";

  /// Adds an active user and returns it with its number.
  public User insert(Tx tx, String name, String title, Role role) {
    long id =
        tx.handle()
            .createQuery(INSERT)
            .bind("name", Person.clean(name))
            .bind("title", Person.clean(title))
            .bind("role", role.code())
            .bind("now", Columns.text(tx.now()))
            .mapTo(long.class)
            .one();
    return find(tx, new UserId(id)).orElseThrow();
  }

  /// Stores a changed user.
  public void update(Tx tx, User user) {
    int changed =
        tx.handle()
            .createUpdate(UPDATE)
            .bind("id", user.id().value())
            .bind("name", Person.clean(user.name()))
            .bind("title", Person.clean(user.title()))
            .bind("role", user.role().code())
            .bind("active", user.active())
            .execute();
    if (changed == 0) {
      throw new Fault.NotFound("user.not-found");
    }
  }

  /// The user with a number.
  public Optional<User> find(Tx tx, UserId id) {
    return tx.handle()
        .createQuery(FIND)
        .bind("id", id.value())
        .map((row, context) -> map(row))
        .findOne();
  }

  /// Everybody, active first.
  public List<User> all(Tx tx) {
    return tx.handle().createQuery(ALL).map((row, context) -> map(row)).list();
  }

  /// How many chiefs can unlock: the last one must stay.
  public int activeChiefs(Tx tx) {
    return tx.handle().createQuery(ACTIVE_CHIEFS).mapTo(int.class).one();
  }

  private static User map(ResultSet row) throws SQLException {
    return new User(
        new UserId(row.getLong("id")),
        row.getString("name"),
        row.getString("title"),
        Role.of(row.getString("role")),
        row.getBoolean("active"));
  }
}
