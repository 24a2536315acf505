package vn.hoanhap.usecase.today;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/// Counts what is added and keeps the first few of it, equal ones in the order they came: sorting a
/// hundred thousand lines to show fifty would be felt.
final class First<T> {

  private final int shown;
  private final Comparator<? super T> order;
  private final List<T> first = new ArrayList<>();
  private int total;

  First(int shown, Comparator<? super T> order) {
    this.shown = shown;
    this.order = order;
  }

  void add(T one) {
    total++;
    if (first.size() == shown && order.compare(one, first.getLast()) >= 0) {
      return;
    }
    if (first.size() == shown) {
      first.removeLast();
    }
    int place = first.size();
    while (place > 0 && order.compare(one, first.get(place - 1)) < 0) {
      place--;
    }
    first.add(place, one);
  }

  int total() {
    return total;
  }

  List<T> first() {
    return Collections.unmodifiableList(first);
  }
}
