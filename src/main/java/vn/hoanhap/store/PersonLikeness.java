package vn.hoanhap.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.domain.person.Sex;
import vn.hoanhap.domain.time.PartialDate;

/// People who may be the same as somebody about to be added, drafts and closed files included. It
/// only narrows them down: who is alike is decided by the use case.
public final class PersonLikeness {

  static final String NEAR =
      """
      SELECT p.id, p.full_name, p.search_name, p.birth, p.sex, p.state, coalesce(a.hamlet, '') AS hamlet
      FROM person AS p LEFT JOIN address AS a ON a.person_id = p.id AND a.valid_to IS NULL
      WHERE p.state <> 'erased' AND (p.search_name = :name OR substr(p.birth, 1, 4) = :year)
      """;

  static final String ONE =
      """
      SELECT p.id, p.full_name, p.search_name, p.birth, p.sex, p.state, coalesce(a.hamlet, '') AS hamlet
      FROM person AS p LEFT JOIN address AS a ON a.person_id = p.id AND a.valid_to IS NULL
      WHERE p.id = :id
      """;

  static final String BY_OLD_NUMBER =
      "SELECT DISTINCT person_id FROM previous_number WHERE number = :number";

  /// Somebody on the register. `foldedName` is the name as the search compares it; `closed` when
  /// the file is closed or sealed, so that its content is not for everybody.
  public record Candidate(
      PersonId id,
      String name,
      String foldedName,
      PartialDate birth,
      Sex sex,
      boolean closed,
      String hamlet) {}

  /// Everybody of this name (folded) and everybody born in this year; `year` 0 when it is not
  /// known.
  public List<Candidate> near(Tx tx, String foldedName, int year) {
    return tx.handle()
        .createQuery(NEAR)
        .bind("name", foldedName)
        .bind("year", "%04d".formatted(year))
        .map((row, context) -> candidate(row))
        .list();
  }

  /// One person in the same form.
  public Candidate one(Tx tx, PersonId id) {
    return tx.handle()
        .createQuery(ONE)
        .bind("id", id.value())
        .map((row, context) -> candidate(row))
        .one();
  }

  /// Who once had this identity number.
  public List<PersonId> withOldNumber(Tx tx, String number) {
    return tx.handle()
        .createQuery(BY_OLD_NUMBER)
        .bind("number", number)
        .mapTo(long.class)
        .map(PersonId::new)
        .list();
  }

  private static Candidate candidate(ResultSet row) throws SQLException {
    String state = row.getString("state");
    return new Candidate(
        new PersonId(row.getLong("id")),
        row.getString("full_name"),
        row.getString("search_name"),
        Columns.read(row, "birth", PartialDate::parse),
        Sex.of(row.getString("sex")),
        state.equals("closed") || state.equals("sealed"),
        row.getString("hamlet"));
  }
}
