package vn.hoanhap.ui.person;

import vn.hoanhap.domain.person.PersonId;

/// Somebody on the register who may be the one being added: who, why, and whether it is certain. A
/// certain one can only be opened; an uncertain one can be declared to be somebody else.
public record LikelyLine(
    PersonId id, String name, String detail, String reasons, boolean certain, boolean ruledOut) {

  LikelyLine ruledOut(boolean is) {
    return new LikelyLine(id, name, detail, reasons, certain, is);
  }
}
