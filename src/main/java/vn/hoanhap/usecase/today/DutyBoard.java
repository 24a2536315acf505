package vn.hoanhap.usecase.today;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.law.Duties;
import vn.hoanhap.law.Duty;
import vn.hoanhap.law.DutyFacts;
import vn.hoanhap.law.MayAsk;
import vn.hoanhap.store.Database;
import vn.hoanhap.store.DutyCopy;
import vn.hoanhap.store.DutySource;
import vn.hoanhap.store.Tx;
import vn.hoanhap.usecase.duty.DutyReader;
import vn.hoanhap.usecase.duty.KeptSince;

/// What is owed over everybody. The facts come from the packed copy in the register and from the
/// records that changed since it was made, and are kept between two looks; the duties are derived
/// from them anew whenever a fact or the day is another.
final class DutyBoard {

  /// The facts of a day, in the order of the measures' numbers, and what follows from them. Facts
  /// of sealed measures are apart, and nothing was derived from them. Two looks with nothing
  /// written between them give the same object. `keptSince` is the day the register began, or null.
  record Board(
      LocalDate day,
      LocalDate keptSince,
      List<DutyFacts> facts,
      List<DutyFacts> sealed,
      List<Duty> duties,
      List<MayAsk> mayAsk) {

    private Board withSealed(List<DutyFacts> now) {
      return new Board(day, keptSince, facts, now, duties, mayAsk);
    }
  }

  /// What is worth keeping in the register of what a look had to read or reckon; `rows` is null
  /// when the copy there is good enough.
  private record Gain(DutyCopy.State state, DutyCopy.Rows rows, List<DutySource.Reckoned> fresh) {}

  private static final int PART = 4_096;

  private final DutyReader reader;
  private final Duties duties;
  private final DutySource source = new DutySource();
  private final DutyCopy copy = new DutyCopy();
  private DutyCopy.State state;
  private Board board;
  private Gain gain;

  DutyBoard(DutyReader reader, Duties duties) {
    this.reader = reader;
    this.duties = duties;
  }

  /// The board as the register now is.
  synchronized Board read(Tx tx) {
    DutyCopy.State now = copy.state(tx);
    if (board == null || !board.day().equals(tx.today()) || now.copy() != state.copy()) {
      readAll(tx, now);
    } else if (now.changes() != state.changes()) {
      readChanged(tx, now);
    }
    state = now;
    return board;
  }

  /// Keeps in the register what the last look had to read or reckon, unless somebody changed a
  /// record meanwhile: then the next look does it again.
  void keep(Database database) {
    Gain due = takeGain();
    if (due == null) {
      return;
    }
    try {
      DutyCopy.State kept = database.write(Actor.PROGRAM, tx -> keep(tx, due));
      settle(due, kept);
    } catch (Fault.NotSaved refused) {
      // The page is right without it, and a full disk is told of where something typed is lost.
    }
  }

  private synchronized Gain takeGain() {
    Gain due = gain;
    gain = null;
    return due;
  }

  private synchronized void settle(Gain due, DutyCopy.State kept) {
    if (state.equals(due.state())) {
      state = kept;
    }
  }

  private DutyCopy.State keep(Tx tx, Gain due) {
    DutyCopy.State now = copy.state(tx);
    if (!now.equals(due.state())) {
      return now;
    }
    source.keep(tx, due.fresh());
    if (due.rows() != null) {
      copy.keep(tx, due.rows().open(), due.rows().sealed());
    }
    return copy.state(tx);
  }

  private void readAll(Tx tx, DutyCopy.State now) {
    DutyCopy.Rows stored = copy.rows(tx);
    DutyReader.Read read = reader.ask(tx, stored.open());
    List<DutyFacts> sealed = reader.facts(stored.sealed(), tx.today());
    board = new Day(tx.today(), KeptSince.read(tx), duties).derive(read.facts(), sealed);
    boolean much = stored.worthKeeping() || read.fresh().size() > DutyCopy.MANY;
    if (much || !read.fresh().isEmpty()) {
      DutyCopy.Rows asked = new DutyCopy.Rows(read.rows(), stored.sealed(), much);
      gain = new Gain(now, much ? asked : null, read.fresh());
    }
  }

  private void readChanged(Tx tx, DutyCopy.State now) {
    Set<PersonId> changed = new HashSet<>(copy.changed(tx));
    if (changed.size() > DutyCopy.MANY) {
      readAll(tx, now);
      return;
    }
    DutyReader.Read read = reader.of(tx, changed);
    Split open = new Split(board.facts(), changed);
    List<DutyFacts> sealed = new Split(board.sealed(), changed).with(reader.sealedOf(tx, changed));
    if (open.before().equals(read.facts())) {
      board = board.withSealed(sealed);
    } else {
      board =
          new Day(tx.today(), board.keptSince(), duties).derive(open.with(read.facts()), sealed);
    }
    if (!read.fresh().isEmpty()) {
      gain = new Gain(now, null, read.fresh());
    }
  }

  /// Facts that stay as they are, and those of people whose records changed.
  private record Split(List<DutyFacts> same, List<DutyFacts> before) {

    Split(List<DutyFacts> all, Set<PersonId> changed) {
      this(new ArrayList<>(all.size()), new ArrayList<>());
      all.forEach(one -> (changed.contains(one.person()) ? before : same).add(one));
    }

    /// The facts as they now are.
    List<DutyFacts> with(List<DutyFacts> now) {
      List<DutyFacts> all = new ArrayList<>(same);
      all.addAll(now);
      all.sort(Comparator.comparingLong(one -> one.measure().value()));
      return List.copyOf(all);
    }
  }

  /// The day that duties are derived for, in a register that began on `keptSince`, or null.
  record Day(LocalDate today, LocalDate keptSince, Duties duties) {

    /// What follows from the facts. The duties over one measure depend on no other, so every core
    /// derives a part of them.
    Board derive(List<DutyFacts> facts, List<DutyFacts> sealed) {
      List<Duties.Owed> parts =
          IntStream.range(0, (facts.size() + PART - 1) / PART)
              .parallel()
              .mapToObj(
                  part -> facts.subList(part * PART, Math.min(facts.size(), (part + 1) * PART)))
              .map(part -> duties.owed(part, today, keptSince))
              .toList();
      return new Board(
          today,
          keptSince,
          List.copyOf(facts),
          List.copyOf(sealed),
          parts.stream().flatMap(part -> part.duties().stream()).toList(),
          parts.stream().flatMap(part -> part.mayAsk().stream()).toList());
    }
  }
}
