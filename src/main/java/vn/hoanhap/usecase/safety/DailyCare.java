package vn.hoanhap.usecase.safety;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.ledger.LedgerAction;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.store.Database;
import vn.hoanhap.store.Ledger;
import vn.hoanhap.store.PersonRepository;

/// What the register owes itself once a day: a backup, and forgetting people who were typed in but
/// never got a legal basis.
public final class DailyCare {

  /// A person without a legal basis is a draft for seven days.
  private static final Duration DRAFTS_LAST = Duration.ofDays(7);

  /// What was done: `forgotten` drafts, and the backup, null when today's was there already.
  public record Done(int forgotten, BackUp.Copy backup) {}

  private final Database database;
  private final BackUp backUp;
  private final Clock clock;
  private final PersonRepository people = new PersonRepository();
  private final Ledger ledger = new Ledger();

  public DailyCare(Database database, BackUp backUp, Clock clock) {
    this.database = database;
    this.backUp = backUp;
    this.clock = clock;
  }

  /// Run after unlocking, in the background.
  public Done handle() {
    int forgotten =
        database.write(
            Actor.PROGRAM,
            tx -> {
              List<PersonId> old = people.draftsAddedBefore(tx, clock.instant().minus(DRAFTS_LAST));
              for (PersonId draft : old) {
                people.deleteDraft(tx, draft);
                ledger.append(tx, LedgerAction.EDIT_PERSON, "person", draft.value(), "draft-over");
              }
              return old.size();
            });
    if (backUp.doneToday()) {
      backUp.lookForSecond();
      return new Done(forgotten, null);
    }
    return new Done(forgotten, backUp.handle(Actor.PROGRAM).first());
  }
}
