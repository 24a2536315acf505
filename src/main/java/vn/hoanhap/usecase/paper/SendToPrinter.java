package vn.hoanhap.usecase.paper;

import vn.hoanhap.report.Printer;

/// Hands a finished paper to the system's printer, after its own dialog.
public final class SendToPrinter {

  /// Shows the system's print dialog and prints; false when the user thought better of it.
  public boolean handle(PreparePaper.Paper paper) {
    return new Printer().printAfterAsking(paper.pdf(), paper.title());
  }
}
