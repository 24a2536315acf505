package vn.hoanhap.usecase.dossier;

import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.dossier.Helper;

/// Records the proposal and the decision that assigns an organisation or person to help; ends the
/// one before.
public final class AssignHelper {

  /// `helper.id` is 0 for a new one.
  public Helper handle(Actor actor, Helper helper) {
    throw new UnsupportedOperationException();
  }
}
