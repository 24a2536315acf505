package vn.hoanhap.usecase.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hoanhap.domain.measure.MeasureId;
import vn.hoanhap.law.DossierChecklist;
import vn.hoanhap.law.DossierChecklist.Stage;
import vn.hoanhap.law.Duty;

/// When a paper of a file is due: the day of the duty that it fulfils.
public final class PersonDuties {

  /// The duty that each paper of its own fulfils; a paper for the opening of the file falls under
  /// the duty to complete it.
  private static final Map<String, String> DUTY_OF_PAPER =
      Map.of(
          DossierChecklist.PLAN, "plan",
          DossierChecklist.HAND_OVER, "hand-over",
          DossierChecklist.END_PROPOSAL, "end-propose",
          DossierChecklist.HELPER_REPORT, "helper-report",
          DossierChecklist.FINAL_REPORT, "final-report",
          DossierChecklist.FILE_COVER, "chx-file",
          DossierChecklist.REHAB_NOTICE, "rehab-notice",
          DossierChecklist.AFTER_CARE_PROPOSAL, "scn-propose");

  private final List<Duty> duties;

  /// `duties` are those over the person's measures.
  public PersonDuties(List<Duty> duties) {
    this.duties = List.copyOf(duties);
  }

  /// The day by which a missing paper is owed, if anything presses.
  public Optional<LocalDate> dueOn(MeasureId measure, DossierChecklist.Item paper) {
    String usual = paper.stage() == Stage.START ? "papers" : "";
    String code = DUTY_OF_PAPER.getOrDefault(paper.code(), usual);
    return duties.stream()
        .filter(duty -> duty.measure().equals(measure) && duty.code().equals(code))
        .map(Duty::dueOn)
        .findFirst();
  }
}
