package vn.hoanhap.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.store.DutySource.Row;

/// The open measures of the whole post as one packed copy in the file: fifty thousand rows are read
/// as one. The copy holds what the register holds and nothing the law says, so it does not age by
/// itself; triggers name the people whose records changed since it was made, and these are read
/// from their records.
public final class DutyCopy {

  /// More people than this are worth a new copy.
  public static final int MANY = 100;

  static final String STATE = "SELECT total_changes() || '|' || made FROM duty_rows WHERE id = 1";

  static final String CHANGED = "SELECT person_id FROM duty_changed ORDER BY person_id";

  static final String PACKED = "SELECT packed FROM duty_rows WHERE id = 1";

  static final String PACKED_SEALED = "SELECT sealed FROM duty_rows WHERE id = 1";

  static final String KEEP =
      "UPDATE duty_rows SET made = made + 1, packed = :packed, sealed = :sealed WHERE id = 1";

  static final String UNCHANGED = "DELETE FROM duty_changed";

  /// Tells two states of the register apart. `changes` grows with every row that this connection,
  /// the only one, writes; `copy` with every new copy.
  public record State(long changes, long copy) {}

  /// The rows as the register now is, in the order of their numbers, those of sealed measures
  /// apart. `worthKeeping` says that it took long to read them.
  public record Rows(List<Row> open, List<Row> sealed, boolean worthKeeping) {}

  /// The state of the register.
  public State state(Tx tx) {
    Cells cells = new Cells(tx.handle().createQuery(STATE).mapTo(String.class).one());
    return new State(cells.number(), cells.number());
  }

  /// The people whose records changed since the copy was made.
  public List<PersonId> changed(Tx tx) {
    return tx.handle().createQuery(CHANGED).mapTo(long.class).map(PersonId::new).list();
  }

  /// The open measures of everybody.
  public Rows rows(Tx tx) {
    Optional<List<Row>> open = kept(tx, PACKED);
    Optional<List<Row>> sealed = kept(tx, PACKED_SEALED);
    if (open.isEmpty() || sealed.isEmpty()) {
      return new Rows(OpenMeasures.all(tx), OpenMeasures.sealed(tx), true);
    }
    Set<PersonId> changed = new HashSet<>(changed(tx));
    if (changed.isEmpty()) {
      return new Rows(open.get(), sealed.get(), false);
    }
    return new Rows(
        renewed(open.get(), changed, OpenMeasures.of(tx, changed)),
        renewed(sealed.get(), changed, OpenMeasures.sealedOf(tx, changed)),
        changed.size() > MANY);
  }

  /// Makes a new copy of what the register holds.
  public void make(Tx tx) {
    keep(tx, OpenMeasures.all(tx), OpenMeasures.sealed(tx));
  }

  /// Makes a new copy of rows that are those of the register at this moment.
  public void keep(Tx tx, List<Row> open, List<Row> sealed) {
    tx.handle()
        .createUpdate(KEEP)
        .bind("packed", RowBytes.write(open))
        .bind("sealed", RowBytes.write(sealed))
        .execute();
    tx.handle().createUpdate(UNCHANGED).execute();
  }

  private static Optional<List<Row>> kept(Tx tx, String packed) {
    return RowBytes.read(tx.handle().createQuery(packed).mapTo(byte[].class).one());
  }

  private static List<Row> renewed(List<Row> kept, Set<PersonId> changed, List<Row> anew) {
    List<Row> rows = new ArrayList<>(kept);
    rows.removeIf(row -> changed.contains(row.person()));
    rows.addAll(anew);
    rows.sort(Comparator.comparingLong(row -> row.measure().value()));
    return rows;
  }
}
