package vn.hoanhap.ui.person;

import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.person.PersonId;

/// Somebody on the register who may be the one being added: who, why, and whether it is certain. A
/// certain one has the typed citizen number, and `held` says whose it is: it can only be opened, or
/// the number put right. For an uncertain one `held` is null; it can be declared to be somebody
/// else.
public record LikelyLine(
    PersonId id, String name, String detail, String reasons, Fault held, boolean ruledOut) {

  /// The citizen number is the same.
  public boolean certain() {
    return held != null;
  }

  LikelyLine ruledOut(boolean is) {
    return new LikelyLine(id, name, detail, reasons, held, is);
  }
}
