package vn.hoanhap.usecase.paper;

import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.ledger.LedgerAction;
import vn.hoanhap.report.Printer;
import vn.hoanhap.store.Database;

/// Hands a finished paper to the system's printer, after its own dialog, and writes down whether
/// the printer took it: a serial whose paper never came out is told apart from one that lies
/// somewhere.
public final class SendToPrinter {

  /// The system's dialog and printer; false when the user thought better of it.
  @FunctionalInterface
  interface Printing {
    boolean print(byte[] pdf, String title);
  }

  private final PaperTrail trail;
  private final Printing printing;

  public SendToPrinter(Database database) {
    this(database, new Printer()::printAfterAsking);
  }

  /// Another printer, for tests.
  SendToPrinter(Database database, Printing printing) {
    this.trail = new PaperTrail(database);
    this.printing = printing;
  }

  /// Shows the system's print dialog and prints; false when the user thought better of it.
  ///
  /// @throws Fault.Unusable there is no printer, or it refused; that too is written down
  public boolean handle(Actor actor, PreparePaper.Paper paper) {
    boolean sent = false;
    try {
      sent = printing.print(paper.pdf(), paper.title());
      return sent;
    } finally {
      trail.line(actor, sent ? LedgerAction.PRINT_SENT : LedgerAction.PRINT_STOPPED, paper);
    }
  }
}
