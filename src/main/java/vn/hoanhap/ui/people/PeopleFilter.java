package vn.hoanhap.ui.people;

import java.util.Optional;
import java.util.Set;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.hoanhap.domain.access.StatedReason;
import vn.hoanhap.domain.access.UserId;
import vn.hoanhap.domain.measure.Category;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.usecase.person.SearchPeople.Query;
import vn.hoanhap.usecase.person.SearchPeople.Scope;

/// What the list is narrowed to. Every part may be changed by itself; [#query()] is the whole.
public final class PeopleFilter {

  private final StringProperty text = new SimpleStringProperty("");
  private final ObjectProperty<Set<Category>> categories = new SimpleObjectProperty<>(Set.of());
  private final ObjectProperty<Set<MeasureKind>> kinds = new SimpleObjectProperty<>(Set.of());
  private final ObjectProperty<Scope> scope = new SimpleObjectProperty<>(Scope.OPEN);
  private final StringProperty hamlet = new SimpleStringProperty("");
  private final ObjectProperty<UserId> officer = new SimpleObjectProperty<>();
  private StatedReason reason;

  public StringProperty textProperty() {
    return text;
  }

  public ObjectProperty<Set<Category>> categoriesProperty() {
    return categories;
  }

  public ObjectProperty<Set<MeasureKind>> kindsProperty() {
    return kinds;
  }

  public ObjectProperty<Scope> scopeProperty() {
    return scope;
  }

  /// The hamlet, or empty for all.
  public StringProperty hamletProperty() {
    return hamlet;
  }

  /// The officer in charge, or null for all.
  public ObjectProperty<UserId> officerProperty() {
    return officer;
  }

  /// Why closed or sealed records are looked at; empty for everybody else.
  public Optional<StatedReason> reason() {
    return Optional.ofNullable(reason);
  }

  /// The query as the use case takes it.
  public Query query() {
    return new Query(
        text.get(),
        categories.get(),
        kinds.get(),
        scope.get(),
        hamlet.get(),
        officer.get(),
        reason().map(StatedReason::words).orElse(""));
  }

  /// Takes a kept query over; the reason for closed records is never kept.
  public void show(Query query) {
    text.set(query.text());
    categories.set(Set.copyOf(query.categories()));
    kinds.set(Set.copyOf(query.kinds()));
    hamlet.set(query.hamlet());
    officer.set(query.officer());
    reason = null;
    scope.set(query.scope().isRestricted() ? Scope.OPEN : query.scope());
  }

  /// Narrowed by anything but the text.
  boolean isNarrowed() {
    return !categories.get().isEmpty()
        || !kinds.get().isEmpty()
        || scope.get() != Scope.OPEN
        || !hamlet.get().isEmpty()
        || officer.get() != null;
  }

  /// Looks at closed or sealed records, for a reason that goes into the ledger.
  public void showRestricted(Scope wanted, StatedReason given) {
    reason = given;
    scope.set(wanted);
  }

  /// Looks at records that are open to everybody.
  void showOpen(Scope wanted) {
    reason = null;
    scope.set(wanted);
  }

  /// Hears of every change.
  public void onChange(InvalidationListener changed) {
    text.addListener(changed);
    categories.addListener(changed);
    kinds.addListener(changed);
    scope.addListener(changed);
    hamlet.addListener(changed);
    officer.addListener(changed);
  }
}
