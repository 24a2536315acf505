package vn.hoanhap.usecase.today;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.law.Duties;
import vn.hoanhap.law.Duty;
import vn.hoanhap.law.DutyFacts;
import vn.hoanhap.law.MayAsk;
import vn.hoanhap.store.DutySource;
import vn.hoanhap.store.DutySource.Reckoned;
import vn.hoanhap.store.Ledger;
import vn.hoanhap.store.Tx;
import vn.hoanhap.usecase.duty.DutyReader;

/// Keeps what is owed over each person between two looks at the Today page. The ledger names whose
/// records changed since the last look, and only these people are read again, so that the page
/// opens as quickly with 50,000 people as with fifty.
final class DutyBoard {

  /// What is owed over one person, and the facts behind it.
  record Card(List<DutyFacts> facts, List<Duty> duties, List<MayAsk> mayAsk) {

    Card() {
      this(new ArrayList<>(1), new ArrayList<>(2), new ArrayList<>(1));
    }
  }

  /// The whole board, and what had to be reckoned for it and is worth keeping.
  record Board(List<Card> cards, List<Reckoned> fresh, long sequence) {}

  private final DutyReader reader;
  private final Duties duties;
  private final DutySource source = new DutySource();
  private final Ledger ledger = new Ledger();
  private final Map<PersonId, Card> cards = new LinkedHashMap<>();
  private long seen = -1;
  private LocalDate day;

  DutyBoard(DutyReader reader, Duties duties) {
    this.reader = reader;
    this.duties = duties;
  }

  /// The board as the register now is.
  synchronized Board read(Tx tx) {
    long head = ledger.head(tx).sequence();
    List<Reckoned> fresh = List.of();
    if (seen < 0 || !tx.today().equals(day)) {
      cards.clear();
      fresh = put(tx, reader.all(tx));
    } else if (head != seen) {
      List<PersonId> changed = source.changedAfter(tx, seen);
      changed.forEach(cards::remove);
      fresh = put(tx, reader.of(tx, changed));
    }
    seen = head;
    day = tx.today();
    return new Board(List.copyOf(cards.values()), fresh, head);
  }

  private List<Reckoned> put(Tx tx, DutyReader.Read read) {
    read.facts().forEach(facts -> card(facts.person()).facts.add(facts));
    Duties.Owed owed = duties.owed(read.facts(), tx.today());
    owed.duties().forEach(duty -> card(duty.person()).duties.add(duty));
    owed.mayAsk().forEach(ask -> card(ask.person()).mayAsk.add(ask));
    return read.fresh();
  }

  private Card card(PersonId person) {
    return cards.computeIfAbsent(person, id -> new Card());
  }
}
