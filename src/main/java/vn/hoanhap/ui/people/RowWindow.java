package vn.hoanhap.ui.people;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.hoanhap.domain.person.PersonId;

/// The part of a long list that is read: pages of lines around what is looked at, the least
/// recently seen forgotten first. One page is read at a time and the last one asked for goes first,
/// so that whoever drags the scroll bar over 50,000 people waits only for the lines where it stops.
final class RowWindow {

  /// Lines of a page.
  static final int PAGE = 50;

  /// Pages kept.
  static final int KEPT = 30;

  /// Pages that may wait to be read; a screen shows at most two.
  static final int WAITING = 4;

  /// Reads lines away from the screen's thread and hands them back on it; `end` comes last, also
  /// when reading failed.
  interface Source {
    void read(List<PersonId> ids, Consumer<List<PersonRow>> done, Runnable end);
  }

  private final Source source;
  private final List<PersonSlot> slots;
  private final Map<Integer, Boolean> read = new LinkedHashMap<>(16, 0.75f, true);
  private final Deque<Integer> waiting = new ArrayDeque<>();
  private int reading = -1;

  RowWindow(List<PersonId> ids, Source source) {
    this.source = source;
    this.slots = new ArrayList<>(ids.size());
    for (int at = 0; at < ids.size(); at++) {
      slots.add(new PersonSlot(at, ids.get(at), this));
    }
  }

  List<PersonSlot> slots() {
    return slots;
  }

  /// Takes the first lines, which the search read already.
  void fillFirst(List<PersonRow> first) {
    for (int at = 0; at < Math.min(first.size(), slots.size()); at++) {
      slots.get(at).fill(first.get(at));
    }
    for (int page = 0; page < first.size() / PAGE; page++) {
      keep(page);
    }
    if (first.size() >= slots.size() && !slots.isEmpty()) {
      keep((slots.size() - 1) / PAGE);
    }
  }

  void want(PersonSlot slot) {
    int page = slot.index() / PAGE;
    if (read.get(page) != null || slot.rowIfRead() != null || page == reading) {
      return;
    }
    waiting.remove(page);
    waiting.addFirst(page);
    if (waiting.size() > WAITING) {
      waiting.removeLast();
    }
    readNext();
  }

  private void readNext() {
    if (reading >= 0 || waiting.isEmpty()) {
      return;
    }
    reading = waiting.removeFirst();
    List<PersonSlot> wanted = slotsOf(reading);
    source.read(
        wanted.stream().map(PersonSlot::id).toList(),
        rows -> take(wanted, rows),
        () -> {
          reading = -1;
          readNext();
        });
  }

  // Somebody may have been erased meanwhile: then the ids are old and the list is asked for anew.
  private void take(List<PersonSlot> wanted, List<PersonRow> rows) {
    if (rows.size() == wanted.size()) {
      keep(reading);
      for (int at = 0; at < rows.size(); at++) {
        wanted.get(at).fill(rows.get(at));
      }
    }
  }

  private void keep(int page) {
    read.put(page, true);
    if (read.size() > KEPT) {
      int oldest = read.keySet().iterator().next();
      read.remove(oldest);
      slotsOf(oldest).forEach(slot -> slot.fill(null));
    }
  }

  private List<PersonSlot> slotsOf(int page) {
    return slots.subList(page * PAGE, Math.min((page + 1) * PAGE, slots.size()));
  }
}
