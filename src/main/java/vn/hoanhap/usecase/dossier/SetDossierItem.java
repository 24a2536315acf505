package vn.hoanhap.usecase.dossier;

import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.dossier.DossierItem;

/// Says whether a paper is in the file.
public final class SetDossierItem {

  public void handle(Actor actor, DossierItem item) {
    throw new UnsupportedOperationException();
  }
}
