package vn.hoanhap.ui.person;

import vn.hoanhap.domain.dossier.DossierItem;

/// A paper of the checklist: its name, the measure it belongs to, and what is known of it in words.
/// `awaited` tells that nothing has brought the paper yet, so that nobody is asked for it; `atEnd`
/// that the end of the measure brings it.
public record PaperLine(
    DossierItem item,
    String measure,
    String name,
    String words,
    boolean late,
    boolean awaited,
    boolean atEnd) {

  /// The paper should be in the file and is not.
  public boolean isMissing() {
    return item.state() == DossierItem.State.MISSING && !awaited;
  }

  /// The paper is in the file.
  public boolean isPresent() {
    return item.state() == DossierItem.State.PRESENT;
  }
}
