package vn.hoanhap.usecase.paper;

import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.ledger.LedgerAction;
import vn.hoanhap.store.Database;
import vn.hoanhap.store.Ledger;

/// What became of a paper after it got its serial.
record PaperTrail(Database database) {

  void line(Actor actor, LedgerAction action, PreparePaper.Paper paper) {
    database.write(actor, tx -> new Ledger().append(tx, action, "paper", 0, paper.serial()));
  }
}
