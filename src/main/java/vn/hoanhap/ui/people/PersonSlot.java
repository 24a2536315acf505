package vn.hoanhap.ui.people;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.hoanhap.domain.person.PersonId;

/// A place in the list: who stands there is known at once, what the line says is read when somebody
/// looks. While the line is being read its row is null and the view draws a placeholder.
public final class PersonSlot {

  private final int index;
  private final PersonId id;
  private final RowWindow window;
  private ReadOnlyObjectWrapper<PersonRow> row;

  PersonSlot(int index, PersonId id, RowWindow window) {
    this.index = index;
    this.id = id;
    this.window = window;
  }

  public PersonId id() {
    return id;
  }

  int index() {
    return index;
  }

  /// The line; asking for it makes the window read it.
  public ReadOnlyObjectProperty<PersonRow> rowProperty() {
    window.want(this);
    return property().getReadOnlyProperty();
  }

  /// The line if it was read, else null; asks for nothing.
  public PersonRow rowIfRead() {
    return row == null ? null : row.get();
  }

  void fill(PersonRow read) {
    property().set(read);
  }

  private ReadOnlyObjectWrapper<PersonRow> property() {
    if (row == null) {
      row = new ReadOnlyObjectWrapper<>();
    }
    return row;
  }
}
