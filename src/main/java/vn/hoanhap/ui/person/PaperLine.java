package vn.hoanhap.ui.person;

import vn.hoanhap.domain.dossier.DossierItem;
import vn.hoanhap.domain.dossier.PaperMarks;
import vn.hoanhap.usecase.person.OpenPerson.Paper;

/// A paper of the checklist: its name, the measure it belongs to, and what is known of it in words.
/// `need` tells whether a paper that is not in the file is asked for, `ending` which end of the
/// measure brings it, `carries` what the form asks for.
public record PaperLine(
    DossierItem item,
    String measure,
    String name,
    String words,
    boolean late,
    Paper.Need need,
    Paper.Ending ending,
    PaperMarks carries) {

  /// The paper should be in the file and is not.
  public boolean isMissing() {
    return item.state() == DossierItem.State.MISSING && need == Paper.Need.EXPECTED;
  }

  /// Nothing has brought the paper yet.
  public boolean isAwaited() {
    return need == Paper.Need.AWAITED;
  }

  /// The measure has ended, the file never had the paper, and nobody has to get it any more.
  public boolean isAbsent() {
    return item.state() == DossierItem.State.MISSING && need == Paper.Need.NO_LONGER;
  }

  /// The paper is in the file.
  public boolean isPresent() {
    return item.state() == DossierItem.State.PRESENT;
  }
}
